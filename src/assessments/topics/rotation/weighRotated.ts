import { disagreement, type Problem } from "../../../findings/problem.js";
import type { LocalText } from "../../../foundation/localText.js";
import type { RotationEligibility } from "../../../indicators/lists/rotationEligible.js";
import { rotationShareOf } from "../../../indicators/rates/rotationShare.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import type { Path } from "../../../model/reading/readRecord.js";
import { qualityRotationFigures, type QualityRotationFigures } from "../../../model/records/rotation.js";
import type { ReadRoster } from "./readRoster.js";

/** A value, and the record that what keeps it from one is to be found in. */
export interface PlacedValue {
  readonly path: Path;
  /** `null` where the record was not given. */
  readonly result: IndicatorValue | null;
}

/** Who rotated and who was eligible to. */
export interface WeighedRotation {
  readonly share: PlacedValue;
  readonly eligible: PlacedValue;
  readonly problems: readonly Problem[];
}

const COUNTS: Path = ["counts"];
const ROSTER: Path = ["roster"];
const CONFLICT: PlacedValue = { path: COUNTS, result: { value: null, reasons: [{ code: "conflictingRecords" }] } };

/** Holds the counts against the roster: the eligible that are given take precedence, and have to be those of the roster. */
export function weighRotated(counts: QualityRotationFigures | null, roster: ReadRoster): WeighedRotation {
  const { eligibility } = roster;
  const eligible = counts === null ? null : figureIn(qualityRotationFigures, counts, "eligible").value;
  const range = eligibility?.range ?? null;
  if (eligible !== null && range !== null && (eligible < range.least || eligible > range.most)) {
    return { share: CONFLICT, eligible: CONFLICT, problems: [againstRoster("contradicts", "eligible", eligible, range)] };
  }
  const { problems = [], ...share } = shareFrom(counts, eligibility);
  return { share, eligible: eligibleFrom(counts, roster), problems };
}

/** A count that the roster does not allow; the problem names both. */
function againstRoster(
  code: "contradicts" | "partExceedsWhole",
  field: "eligible" | "rotated",
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): Problem {
  const end = value < least ? { value: least, name: LEAST } : { value: most, name: MOST };
  return disagreement(code, { path: [...COUNTS, field], value, name: qualityRotationFigures.fields[field] }, { path: ROSTER, ...end });
}

const LEAST: LocalText = { zh: "名册中符合条件人数至少", en: "fewest eligible by the roster" };
const MOST: LocalText = { zh: "名册中符合条件人数至多", en: "most eligible by the roster" };

function eligibleFrom(counts: QualityRotationFigures | null, { eligibility, reasons }: ReadRoster): PlacedValue {
  if (counts !== null && !isAbsent(counts.eligible)) return { path: COUNTS, result: figureIn(qualityRotationFigures, counts, "eligible") };
  if (eligibility !== null) return { path: ROSTER, result: eligibility };
  return { path: ROSTER, result: reasons === null ? null : { value: null, reasons } };
}

/** The share rotated, over the eligible given or else those of the roster. */
function shareFrom(
  counts: QualityRotationFigures | null,
  eligibility: RotationEligibility | null,
): PlacedValue & { readonly problems?: readonly Problem[] } {
  if (counts === null) return { path: COUNTS, result: null };
  if (!isAbsent(counts.eligible) || eligibility === null) return { path: COUNTS, result: rotationShareOf(counts) };
  const given = figureIn(qualityRotationFigures, counts, "rotated");
  const { value: rotated } = given;
  if (rotated === null) return { path: COUNTS, result: given };
  const { value: eligible, range, reasons } = eligibility;
  if (range === null) return { path: ROSTER, result: { value: null, reasons } };
  if (rotated > range.most) {
    const result: IndicatorValue = { value: null, reasons: [{ code: "invalidFigure", field: "rotated", units: [] }] };
    return { path: COUNTS, result, problems: [againstRoster("partExceedsWhole", "rotated", rotated, range)] };
  }
  if (eligible !== null) return { path: COUNTS, result: rotationShareOf({ rotated, eligible }) };
  const others = reasons.filter(({ code }) => code !== "knownWithinRange");
  // Nobody rotated of perhaps nobody: there need not be a share.
  if (range.least === 0 && rotated === 0) return { path: ROSTER, result: { value: null, reasons: others } };
  // Who rotated was eligible, whatever else is known.
  const ends = { least: rotated / range.most, most: rotated / Math.max(range.least, rotated) };
  return { path: ROSTER, result: { value: null, reasons: [...others, { code: "knownWithinRange", ...ends }] } };
}
