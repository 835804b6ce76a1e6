import { openCall } from "../call.js";
import { combineVerdicts, judge, type Finding } from "../../findings/finding.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { satisfactionShareOf } from "../../indicators/rates/satisfactionShare.js";
import { surveyParentShareOf } from "../../indicators/rates/surveyParentShare.js";
import { surveyValidReturnShareOf } from "../../indicators/rates/surveyValidReturnShare.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { UnitId } from "../../policy/records/units.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { compare, decimalOf, minus, times, type Decimal } from "../../statistics/exact/decimal.js";
import type { SurveyFigures } from "../../model/records/survey.js";

export type { SurveyFigures } from "../../model/records/survey.js";

/** How far the other groups of a survey are apart. */
export interface GroupSpread {
  readonly least: number;
  readonly most: number;
  readonly difference: number;
}

/** Result of {@link assessSatisfaction}. */
export interface SatisfactionAssessment extends PartAssessment<"satisfaction"> {
  /** Satisfied share, sample size and sample share, share of parents, share of valid returns. */
  readonly findings: readonly Finding[];
  /** Satisfied share, unrounded. */
  readonly share: number | null;
  /**
   * The other groups are to be about equal. The text does not say how nearly, so this is description and no verdict
   * rests on it; `null` with fewer than two groups.
   */
  readonly groupSpread: GroupSpread | null;
}

/**
 * Part four of 教督〔2012〕3号: the public is satisfied, and the survey was drawn as prescribed.
 *
 * satisfied / valid ≥ 85 %; handed out ≥ 600 and handed out / residents ≥ 1.5 ‰, which together say 600 for counties
 * below 400,000 residents and 1.5 ‰ above; parents / handed out ≥ 50 %; valid / handed out ≥ 70 %. The measures take the
 * survey into account; 85 % is the ministry's bar and can be set otherwise by `withParameters`.
 *
 * A figure that is missing, or contradicts another, leaves what rests on it undetermined. A published share is taken
 * where satisfied and valid are not both known; beside them it must be their quotient, rounded to its own decimals (at
 * least two).
 *
 * @param input - Figures of the survey.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 教督〔2012〕3号, satisfaction and survey; the ministry's briefing for the bar.
 *
 * @example
 * ```ts
 * import { assessSatisfaction } from "edu-balance";
 *
 * const survey = { residents: 410000, distributed: 615, parents: 310, valid: 600, satisfied: 510 };
 * const result = assessSatisfaction(survey, { asOf: "2016-12-31" });
 * [result.share, result.verdict]; // => [0.85, "met"]
 * assessSatisfaction({ ...survey, residents: 411000 }, { asOf: "2016-12-31" }).verdict; // => "notMet"
 * assessSatisfaction({ share: 0.93 }, { asOf: "2016-12-31" }).verdict; // => "undetermined"
 * ```
 */
export function assessSatisfaction(input: SurveyFigures, options: PartOptions): SatisfactionAssessment {
  requireObject(input, "input");
  const call = openCall(options);
  const { subject } = call;
  const survey = checkSurvey(input);
  const held = (indicator: string, value: IndicatorValue, unit: UnitId, parameter: string): Finding =>
    judge({ indicator, subject, ...value, unit, lookup: call.rule(parameter) });
  const share = shareOf(input, survey);
  const findings = [
    held("satisfactionShare", share, "share", "satisfactionShareFloor"),
    held("surveySampleSize", figureOf(survey, input, "distributed"), "count", "surveySampleFloor"),
    held("surveySampleSize", sampleShareOf(survey, input), "share", "surveySampleShare"),
    held(
      "surveyParentShare",
      soundly(survey, ["parents", "distributed"], () => surveyParentShareOf(input)),
      "share",
      "surveyParentShareFloor",
    ),
    held(
      "surveyValidReturnShare",
      soundly(survey, ["valid", "distributed"], () => surveyValidReturnShareOf(input)),
      "share",
      "surveyValidReturnFloor",
    ),
  ];
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject,
    verdict: combineVerdicts(findings.map(({ verdict }) => verdict)),
    findings,
    problems: survey.problems,
    part: "satisfaction",
    share: share.value,
    groupSpread: spreadOf(input, survey),
  };
}

const COUNTS = ["residents", "distributed", "parents", "valid", "satisfied"] as const;

/** Counts of which the first is part of the second. */
const PARTS = [
  ["satisfied", "valid"],
  ["satisfied", "distributed"],
  ["valid", "distributed"],
  ["parents", "distributed"],
  ["distributed", "residents"],
] as const;

interface CheckedSurvey {
  /** Figures that cannot be right: by themselves, or because one of two that contradict each other is wrong. */
  readonly unsound: ReadonlySet<string>;
  /** Whether the published share contradicts the counts. */
  readonly contradicted: boolean;
  readonly problems: readonly Problem[];
}

function checkSurvey(input: SurveyFigures): CheckedSurvey {
  const invalid = [...COUNTS.flatMap((field) => countProblems(field, input[field])), ...shareProblems(input), ...groupProblems(input)];
  const alone = new Set(invalid.map(({ path }) => String(path[0])));
  const wholes = partsBeyondWhole(input, alone);
  const unsound = new Set([...alone, ...wholes.unsound]);
  const contradicted = !["share", "satisfied", "valid"].some((field) => unsound.has(field)) && contradicts(input);
  const contradiction = contradicted ? [problem(["share"], "contradicts", input.share)] : [];
  return { unsound, contradicted, problems: [...invalid, ...wholes.problems, ...contradiction] };
}

function countProblems(field: string, value: unknown): Problem[] {
  const code = isAbsent(value) ? null : figureProblem(value, "count");
  return code === null ? [] : [problem([field], code, value)];
}

function shareProblems({ share }: SurveyFigures): Problem[] {
  if (isAbsent(share)) return [];
  const code = figureProblem(share, "amount") ?? (share > 1 ? "partExceedsWhole" : null);
  return code === null ? [] : [problem(["share"], code, share)];
}

function groupProblems({ otherGroups }: SurveyFigures): Problem[] {
  if (isAbsent(otherGroups)) return [];
  if (typeof otherGroups !== "object" || Array.isArray(otherGroups)) return [problem(["otherGroups"], "notAnObject", otherGroups)];
  return Object.entries(otherGroups).flatMap(([group, count]) => {
    const code = figureProblem(count, "count");
    return code === null ? [] : [problem(["otherGroups", group], code, count)];
  });
}

/** Parts that are larger than their whole: of the two either may be wrong. */
function partsBeyondWhole(input: SurveyFigures, invalid: ReadonlySet<string>): Pick<CheckedSurvey, "unsound" | "problems"> {
  const count = (field: (typeof COUNTS)[number]): number | null => (invalid.has(field) ? null : (input[field] ?? null));
  const beyond = PARTS.filter(([part, whole]) => {
    const [few, many] = [count(part), count(whole)];
    if (few === null || many === null || few <= many) return false;
    // Between them are the valid ones, which say it where they are known.
    return !(part === "satisfied" && whole === "distributed" && count("valid") !== null);
  });
  const groups = invalid.has("otherGroups") ? [] : Object.values(input.otherGroups ?? {});
  const asked = groups.reduce((sum, group) => sum + group, count("parents") ?? 0);
  const distributed = count("distributed");
  const tooManyAsked = groups.length > 0 && distributed !== null && asked > distributed;
  return {
    unsound: new Set([...beyond.flat(), ...(tooManyAsked ? ["otherGroups", "parents", "distributed"] : [])]),
    problems: [
      ...beyond.map(([part]) => problem([part], "partExceedsWhole", count(part))),
      ...(tooManyAsked ? [problem(["otherGroups"], "partExceedsWhole", asked)] : []),
    ],
  };
}

/** Whether satisfied / valid does not round to the published share. */
function contradicts({ share, satisfied, valid }: SurveyFigures): boolean {
  if (isAbsent(share) || isAbsent(satisfied) || isAbsent(valid) || valid === 0 || satisfied / valid === share) return false;
  const published = decimalOf(share);
  // 0.9 may be 90 % with its zero lost.
  const unit: Decimal = { digits: 10n ** BigInt(Math.max(published.places, 2)), places: 0 };
  const apart = times(minus(decimalOf(satisfied), times(published, decimalOf(valid))), times(unit, { digits: 2n, places: 0 }));
  const size = apart.digits < 0n ? { ...apart, digits: -apart.digits } : apart;
  return compare(size, decimalOf(valid)) > 0;
}

/** A value from figures that can be right, or none with those that cannot. */
function soundly({ unsound }: CheckedSurvey, fields: readonly string[], compute: () => IndicatorValue): IndicatorValue {
  const reasons: Reason[] = fields.filter((field) => unsound.has(field)).map((field) => ({ code: "invalidFigure", field, units: [] }));
  return reasons.length === 0 ? compute() : { value: null, reasons };
}

function shareOf(input: SurveyFigures, survey: CheckedSurvey): IndicatorValue {
  if (survey.contradicted) return { value: null, reasons: [{ code: "conflictingRecords" }] };
  const counted = soundly(survey, ["satisfied", "valid"], () => satisfactionShareOf(input));
  const published = input.share;
  const standsIn = counted.reasons.every(({ code }) => code === "missingFigure") && counted.value === null && !survey.unsound.has("share");
  return standsIn && !isAbsent(published) ? { value: published, reasons: [] } : counted;
}

function figureOf(survey: CheckedSurvey, input: SurveyFigures, field: "distributed" | "residents"): IndicatorValue {
  return soundly(survey, [field], () => {
    const value = input[field];
    return isAbsent(value) ? { value: null, reasons: [{ code: "missingFigure", field, units: [] }] } : { value, reasons: [] };
  });
}

function sampleShareOf(survey: CheckedSurvey, input: SurveyFigures): IndicatorValue {
  const distributed = figureOf(survey, input, "distributed");
  const residents = figureOf(survey, input, "residents");
  if (distributed.value === null || residents.value === null)
    return { value: null, reasons: [...distributed.reasons, ...residents.reasons] };
  if (residents.value === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: ["residents"] }] };
  return { value: distributed.value / residents.value, reasons: [] };
}

function spreadOf({ otherGroups }: SurveyFigures, { unsound }: CheckedSurvey): GroupSpread | null {
  const counts = isAbsent(otherGroups) || unsound.has("otherGroups") ? [] : Object.values(otherGroups);
  if (counts.length < 2) return null;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return { least, most, difference: most - least };
}
