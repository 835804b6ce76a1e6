import type { Reason } from "../../findings/reason.js";

/** Two ends between which a number lies. */
interface Ends {
  readonly least: number;
  readonly most: number;
}

/** A share of which both ends were counted. */
export interface ShareBetween {
  readonly value: number | null;
  readonly range: Ends | null;
  /** That the share lies within the range; empty without one. */
  readonly within: readonly Reason[];
}

/** The share of `part` in `whole`: a value where both ends agree, else a range; neither where something forbids a share. */
export function shareBetween(part: Ends, whole: number, forbidding: readonly Reason[]): ShareBetween {
  if (forbidding.length > 0) return { value: null, range: null, within: [] };
  const range = { least: part.least / whole, most: part.most / whole };
  if (part.least === part.most) return { value: range.least, range: null, within: [] };
  return { value: null, range, within: [{ code: "knownWithinRange", ...range }] };
}
