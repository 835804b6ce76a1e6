import type { Verdict } from "../findings/finding.js";

/** How many of some schools reach something: the share is between `least` and `most`, which are the same where every school is decided. */
export interface Attained {
  /** The denominator. A combined school is one school in each of its stages. */
  readonly schools: number;
  /** The numerator. */
  readonly reached: number;
  readonly missed: number;
  /** Schools of which nobody knows: they count as reaching it in `most` alone. */
  readonly undetermined: number;
  /** Share of schools that certainly reach it; `null` without schools. */
  readonly least: number | null;
  /** The share if all that are undetermined reach it. */
  readonly most: number | null;
}

/** Counts schools by their verdicts; one that is neither met nor not met is undetermined. */
export function countAttained(verdicts: readonly Verdict[]): Attained {
  const schools = verdicts.length;
  let reached = 0;
  let missed = 0;
  for (const verdict of verdicts) {
    if (verdict === "met") reached += 1;
    else if (verdict === "notMet") missed += 1;
  }
  const share = (count: number): number | null => (schools === 0 ? null : count / schools);
  return { schools, reached, missed, undetermined: schools - reached - missed, least: share(reached), most: share(schools - missed) };
}
