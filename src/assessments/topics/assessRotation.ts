import type { QualityRotationFigures, RotationRecord, RotationRoster } from "../../model/records/rotation.js";
import type { Finding } from "../../findings/finding.js";
import { problem, problemsUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { backboneRotationShareOf, type BackboneDenominator } from "../../indicators/rates/backboneRotationShare.js";
import { countyManagedShareOf } from "../../indicators/rates/countyManagedShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { postMismatch, type PostMismatch } from "../../indicators/lists/postMismatch.js";
import { rotationEligible, rotationRuleProblems, type RotationEligibility } from "../../indicators/lists/rotationEligible.js";
import { rotationShareOf } from "../../indicators/rates/rotationShare.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";

import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { rangedFinding } from "./engine/judge.js";
import { gapReasons, listOf, readChoice, recordOf, reportedFigure } from "./engine/read.js";

/** Result of {@link assessRotation}. */
export interface RotationAssessment extends TopicAssessment<"rotation"> {
  /** The eligible as the roster tells them; `null` without a roster or a rule. */
  readonly eligibility: RotationEligibility | null;
  /** Posts out of place, by school and between strong and weak schools; described only. `null` without schools. */
  readonly mismatch: PostMismatch | null;
}

/**
 * Clause 十: rotation of heads and teachers, and posts out of place between schools.
 *
 * The share of those rotated is held against the floor of the day, that of the backbone teachers by the denominator the
 * caller chooses: of those rotated (national), or of those eligible (a province's own rule). Who is eligible is counted
 * from the roster by the province's rule, or given; where it cannot be told of everybody the share lies within a range
 * and has a verdict when both ends lead to it. The other measures have no number and are described unless
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
  requireObject(record, "record");
  const context = topicContext(options);
  const counts = figuresOf(context, "counts", record.counts, "count");
  const managed = figuresOf(context, "countyManaged", record.countyManaged, "count");
  const roster = rosterOf(context, record.roster);
  const schools = listOf(context, ["schools"], record.schools);
  const mismatch = schools === null ? null : postMismatch(schools);
  if (mismatch !== null) context.problems.push(...problemsUnder(["schools"], mismatch.problems));
  const conflict = conflicts(context, counts, roster.eligibility);
  const share = conflict ? CONFLICT : shareOf(context, counts, roster.eligibility);
  const eligible = conflict ? CONFLICT : eligibleOf(counts, roster);
  const findings: Finding[] = [
    rangedFinding(
      context,
      { indicator: "rotationShare", unit: "share", record: share.record, parameter: "rotationShareFloor" },
      share.result,
    ),
    backboneFinding(context, counts),
    rangedFinding(context, { indicator: "rotationEligibleTeachers", unit: "count", record: eligible.record }, eligible.result),
    findingOf(
      context,
      { indicator: "countyManagedShare", unit: "share", record: "countyManaged" },
      managed === null ? null : countyManagedShareOf(managed),
    ),
    findingOf(context, { indicator: "postMismatch", unit: "posts", record: "schools" }, mismatch),
  ];
  return { ...topicResult("rotation", context, findings), eligibility: roster.eligibility, mismatch };
}

/** A value, and the record that what stands in its way is to be found in. */
interface Told {
  readonly record: "counts" | "roster";
  readonly result: IndicatorValue | null;
}

const CONFLICT: Told = { record: "counts", result: { value: null, reasons: [{ code: "conflictingRecords" }] } };

/** A roster that was read: the count, or why there is none. */
interface ReadRoster {
  readonly eligibility: RotationEligibility | null;
  /** Without a count; `null` where no roster was given. */
  readonly reasons: readonly Reason[] | null;
}

function rosterOf(context: TopicContext, given: RotationRoster | null | undefined): ReadRoster {
  const roster = recordOf(context, ["roster"], given);
  if (roster === null) return { eligibility: null, reasons: null };
  const teachers = listOf(context, ["roster", "teachers"], roster.teachers);
  const { rule } = roster;
  const ruleProblems = isAbsent(rule) ? [] : rotationRuleProblems(rule);
  context.problems.push(...problemsUnder(["roster", "rule"], ruleProblems));
  if (teachers === null || isAbsent(rule) || ruleProblems.length > 0) {
    const reasons: Reason[] = [];
    if (isAbsent(rule)) reasons.push({ code: "missingFigure", field: "rule", units: [] });
    else if (ruleProblems.length > 0) reasons.push({ code: "invalidFigure", field: "rule", units: [] });
    if (teachers === null) reasons.push({ code: "recordMissing", record: "roster.teachers", units: [] });
    return { eligibility: null, reasons };
  }
  const eligibility = rotationEligible(teachers, rule);
  context.problems.push(...problemsUnder(["roster", "teachers"], eligibility.problems));
  return { eligibility, reasons: [] };
}

/** Whether the eligible that were given cannot be those of the roster. */
function conflicts(context: TopicContext, counts: QualityRotationFigures | null, eligibility: RotationEligibility | null): boolean {
  const given = counts?.eligible;
  const range = eligibility?.range ?? null;
  if (isAbsent(given) || figureProblem(given, "count") !== null || range === null) return false;
  if (given >= range.least && given <= range.most) return false;
  context.problems.push(problem(["counts", "eligible"], "contradicts", given));
  return true;
}

function eligibleOf(counts: QualityRotationFigures | null, { eligibility, reasons }: ReadRoster): Told {
  const given = counts?.eligible;
  if (!isAbsent(given)) return { record: "counts", result: reportedFigure(given, "eligible", "count") };
  if (eligibility !== null) return { record: "roster", result: eligibility };
  return { record: "roster", result: reasons === null ? null : { value: null, reasons } };
}

/** The share rotated, over the eligible given or else those of the roster. */
function shareOf(context: TopicContext, counts: QualityRotationFigures | null, eligibility: RotationEligibility | null): Told {
  const record = "counts";
  if (counts === null) return { record, result: null };
  if (!isAbsent(counts.eligible) || eligibility === null) return { record, result: rotationShareOf(counts) };
  const { value, range, reasons } = eligibility;
  if (value !== null) return { record, result: rotationShareOf({ rotated: counts.rotated, eligible: value }) };
  const given = reportedFigure(counts.rotated, "rotated", "count");
  const rotated = given.value;
  if (rotated === null) return { record, result: given };
  if (range === null) return { record: "roster", result: { value: null, reasons } };
  if (rotated > range.most) {
    context.problems.push(problem(["counts", "rotated"], "partExceedsWhole", rotated));
    return { record, result: { value: null, reasons: [{ code: "invalidFigure", field: "rotated", units: [] }] } };
  }
  const others = reasons.filter(({ code }) => code !== "knownWithinRange");
  // Nobody rotated of perhaps nobody: there need not be a share.
  if (range.least === 0 && rotated === 0) return { record: "roster", result: { value: null, reasons: others } };
  // Who rotated was eligible, whatever else is known.
  const ends = { least: rotated / range.most, most: rotated / Math.max(range.least, rotated) };
  return { record: "roster", result: { value: null, reasons: [...others, { code: "knownWithinRange", ...ends }] } };
}

const DENOMINATORS: readonly BackboneDenominator[] = ["rotated", "eligible"];

/** Without a choice the national rule is shown, and nothing is held against it. */
function backboneFinding(context: TopicContext, counts: QualityRotationFigures | null): Finding {
  const asked = { indicator: "backboneRotationShare", unit: "share", record: "counts", parameter: "backboneRotationShareFloor" } as const;
  if (counts === null) return findingOf(context, { ...asked, scope: "ofRotated" }, null);
  const chosen = readChoice(context, ["counts", "backboneDenominator"], counts.backboneDenominator, DENOMINATORS);
  const denominator = chosen.value;
  if (denominator === null) {
    return findingOf(context, { ...asked, scope: "ofRotated" }, { value: null, reasons: gapReasons("backboneDenominator", chosen) });
  }
  const share = backboneRotationShareOf({ ...counts, eligible: counts.backboneEligible, denominator });
  const reasons = share.reasons.map((reason) =>
    "field" in reason && reason.field === "eligible" ? { ...reason, field: "backboneEligible" } : reason,
  );
  const scope = denominator === "rotated" ? "ofRotated" : "ofEligible";
  return findingOf(context, { ...asked, scope }, { value: share.value, reasons }, [{ code: "denominatorChosen", denominator }]);
}
