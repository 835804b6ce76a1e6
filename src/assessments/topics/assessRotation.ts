import type { Finding } from "../../findings/finding.js";
import { problemsUnder } from "../../findings/problem.js";
import { postMismatch, type PostMismatch } from "../../indicators/lists/postMismatch.js";
import type { RotationEligibility } from "../../indicators/lists/rotationEligible.js";
import { backboneRotationShareOf } from "../../indicators/rates/backboneRotationShare.js";
import { countyManagedShare } from "../../indicators/rates/countyManagedShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { breaksRule, problemsIn, readRecord } from "../../model/reading/readRecord.js";
import { BACKBONE_DENOMINATORS } from "../../model/records/lists.js";
import { qualityRotationFigures, rotationRecord, type QualityRotationFigures, type RotationRecord } from "../../model/records/rotation.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, type Question } from "./engine/question.js";
import { judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";
import { readRoster } from "./rotation/readRoster.js";
import { weighRotated, type PlacedValue } from "./rotation/weighRotated.js";

/** Result of {@link assessRotation}. */
export interface RotationAssessment extends TopicAssessment<"rotation"> {
  /** The eligible by the roster; `null` without a roster or a rule. */
  readonly eligibility: RotationEligibility | null;
  /** Posts out of place, by school and between strong and weak schools; described only. `null` without schools. */
  readonly mismatch: PostMismatch | null;
}

/**
 * Clause 十: rotation of heads and teachers, and posts out of place between schools.
 *
 * The share of those rotated is held against the floor of the day, that of the backbone teachers by the denominator the
 * caller chooses: of those rotated (national), or of those eligible (a province's own rule). Who is eligible is counted
 * from the roster by the province's rule, or given; where it is not known of everybody the share lies within a range and
 * has a verdict when both ends lead to it. The other measures have no number and are described unless
 * `interpretations` reads one into them.
 *
 * @param record - Figures of the county and school year.
 * @param options - `asOf`, the county with its place, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十; 教师〔2014〕4号; 晋教师〔2015〕21号; the provinces' rules of eligibility.
 *
 * @example
 * ```ts
 * import { assessRotation } from "edu-balance";
 *
 * const counts = { rotated: 24, eligible: 240, backboneRotated: 4, backboneDenominator: "rotated" } as const;
 * const schools = [
 *   { schoolId: "s-1", posts: 60, postsNeeded: 75, standing: "strong" },
 *   { schoolId: "s-2", posts: 30, postsNeeded: 20, standing: "weak" },
 * ] as const;
 * const { findings, mismatch } = assessRotation({ counts, schools }, { asOf: "2016-12-31", county: { id: "yingxian", place: "140622" } });
 * findings.slice(0, 2).map(({ indicator, value, verdict }) => [indicator, value, verdict]);
 * // => [["rotationShare", 0.1, "met"], ["backboneRotationShare", 4 / 24, "notMet"]]
 * [mismatch?.value, mismatch?.weak]; // => [10, { surplus: 10, deficit: 0 }]
 * ```
 */
export function assessRotation(record: RotationRecord, options: TopicOptions): RotationAssessment {
  const call = openRecord(rotationRecord, record, options);
  const counts = readRecord(qualityRotationFigures, call.record.counts, { path: ["counts"], asOf: call.asOf });
  const roster = readRoster(call.record.roster, ["roster"]);
  const { share, eligible, problems } = weighRotated(counts.value, roster);
  const { mismatch, ...posts } = judgeMismatch(call, call.record);
  const parts: readonly Judged[] = [
    { findings: [judgeShare(call, share)], problems: [...counts.problems, ...roster.problems, ...problems] },
    { findings: [judgeBackbone(call, counts.value), judgeEligible(call, eligible)], problems: [] },
    judgeRate(call, { rate: countyManagedShare }, call.record.countyManaged, ["countyManaged"]),
    posts,
  ];
  return { ...topicResult("rotation", call, parts), eligibility: roster.eligibility, mismatch };
}

function judgeShare(call: Call, { path, result }: PlacedValue): Finding {
  return judgeRange(call, { indicator: "rotationShare", parameter: "rotationShareFloor", unit: "share", path }, result);
}

function judgeEligible(call: Call, { path, result }: PlacedValue): Finding {
  return judgeRange(call, { indicator: "rotationEligibleTeachers", unit: "count", path }, result);
}

/** Without a choice the national rule is shown, and nothing is held against it. */
function judgeBackbone(call: Call, counts: QualityRotationFigures | null): Finding {
  const path = ["counts"];
  const question: Question = { indicator: "backboneRotationShare", parameter: "backboneRotationShareFloor", unit: "share", path };
  const denominator = BACKBONE_DENOMINATORS.find((each) => each === counts?.backboneDenominator);
  const national: Question = { ...question, scope: "ofRotated" };
  if (counts === null) return judgeValue(call, national, null);
  if (denominator === undefined)
    return judgeValue(call, national, { value: null, reasons: gapsIn(qualityRotationFigures, counts, ["backboneDenominator"]) });
  // Backbone teachers are among the eligible: more of them than of all is an error in one of the two.
  const isContradicted = denominator === "eligible" && breaksRule({ part: ["backboneEligible"], whole: ["eligible"] }, { ...counts });
  const share: IndicatorValue = isContradicted
    ? { value: null, reasons: [{ code: "conflictingRecords" }] }
    : backboneRotationShareOf({ ...counts, eligible: counts.backboneEligible, denominator });
  const reasons = share.reasons.map((reason) =>
    "field" in reason && reason.field === "eligible" ? { ...reason, field: "backboneEligible" } : reason,
  );
  const asked = denominator === "rotated" ? national : { ...question, scope: "ofEligible" };
  return judgeValue(call, asked, { ...share, reasons }, [{ code: "denominatorChosen", denominator }]);
}

interface JudgedMismatch extends Judged {
  readonly mismatch: PostMismatch | null;
}

function judgeMismatch(call: Call, record: RotationRecord): JudgedMismatch {
  const { schools } = record;
  const path = ["schools"];
  const question: Question = { indicator: "postMismatch", unit: "posts", path };
  if (!Array.isArray(schools)) {
    return { findings: [judgeValue(call, question, null)], problems: problemsIn(rotationRecord, record, "schools"), mismatch: null };
  }
  const mismatch = postMismatch(schools);
  return { findings: [judgeValue(call, question, mismatch)], problems: problemsUnder(path, mismatch.problems), mismatch };
}
