import { combineVerdicts, judge, type Finding } from "../../findings/finding.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { satisfactionShareOf } from "../../indicators/rates/satisfactionShare.js";
import { surveyParentShareOf } from "../../indicators/rates/surveyParentShare.js";
import { surveyValidReturnShareOf } from "../../indicators/rates/surveyValidReturnShare.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { Reported } from "../../model/stageUnit.js";
import { parameterAt } from "../../policy/lookup/parameterAt.js";
import type { UnitId } from "../../policy/records/units.js";
import { countyOf, queryFor, subjectOf } from "../call.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { compare, decimalOf, minus, times, type Decimal } from "../../statistics/exact/decimal.js";

/** Figures of the satisfaction survey; absent or `null` means not reported. */
export interface SurveyFigures {
  /** Resident population of the county. */
  readonly residents?: Reported;
  /** Questionnaires handed out. */
  readonly distributed?: Reported;
  /** Questionnaires handed out to parents. */
  readonly parents?: Reported;
  /** Valid questionnaires returned. */
  readonly valid?: Reported;
  /** Valid questionnaires that say satisfied. */
  readonly satisfied?: Reported;
  /** Questionnaires handed out to each of the other groups: deputies, heads, teachers and so on. */
  readonly otherGroups?: Readonly<Record<string, number>> | undefined;
  /** The published share, where nothing but it is known. */
  readonly share?: Reported;
}

/** How far the other groups of a survey are apart. */
export interface GroupSpread {
  readonly least: number;
  readonly most: number;
  readonly difference: number;
}

/** Result of {@link assessSatisfaction}. */
export interface SatisfactionAssessment extends PartAssessment<"publicSatisfaction"> {
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
 * A figure that is missing, or contradicts another, leaves what rests on it undetermined. A published share stands in
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
  const county = countyOf(options);
  const subject = subjectOf(county);
  const survey = checkSurvey(input);
  const held = (indicator: string, value: IndicatorValue, unit: UnitId, parameter: string): Finding =>
    judge({ indicator, subject, ...value, unit, lookup: parameterAt(parameter, queryFor(county, null, options)) });
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
    part: "publicSatisfaction",
    asOf: options.asOf,
    subject,
    verdict: combineVerdicts(findings.map(({ verdict }) => verdict)),
    findings,
    share: share.value,
    groupSpread: spreadOf(input, survey),
    problems: survey.problems,
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
  const problems: Problem[] = [];
  const report = reporterUnder(problems, []);
  const unsound = new Set<string>();
  for (const field of COUNTS) {
    const code = isAbsent(input[field]) ? null : figureProblem(input[field], "count");
    report([field], code, input[field]);
    if (code !== null) unsound.add(field);
  }
  checkShare(input, unsound, problems);
  checkGroups(input, unsound, problems);
  const alone = new Set(unsound);
  const count = (field: (typeof COUNTS)[number]): number | null => (alone.has(field) ? null : (input[field] ?? null));
  for (const [part, whole] of PARTS) {
    const [few, many] = [count(part), count(whole)];
    if (few === null || many === null || few <= many) continue;
    // Between them stand the valid ones, which say it where they are known.
    if (part === "satisfied" && whole === "distributed" && count("valid") !== null) continue;
    report([part], "partExceedsWhole", few);
    unsound.add(part).add(whole);
  }
  const groups = alone.has("otherGroups") ? [] : Object.values(input.otherGroups ?? {});
  const asked = groups.reduce((sum, group) => sum + group, count("parents") ?? 0);
  const distributed = count("distributed");
  if (groups.length > 0 && distributed !== null && asked > distributed) {
    report(["otherGroups"], "partExceedsWhole", asked);
    unsound.add("otherGroups").add("parents").add("distributed");
  }
  const contradicted = !["share", "satisfied", "valid"].some((field) => unsound.has(field)) && contradicts(input);
  if (contradicted) report(["share"], "contradicts", input.share);
  return { unsound, contradicted, problems };
}

function checkShare({ share }: SurveyFigures, unsound: Set<string>, problems: Problem[]): void {
  if (isAbsent(share)) return;
  const code = figureProblem(share, "amount") ?? (share > 1 ? "partExceedsWhole" : null);
  reporterUnder(problems, [])(["share"], code, share);
  if (code !== null) unsound.add("share");
}

function checkGroups({ otherGroups }: SurveyFigures, unsound: Set<string>, problems: Problem[]): void {
  if (isAbsent(otherGroups)) return;
  const report = reporterUnder(problems, ["otherGroups"]);
  const before = problems.length;
  if (typeof otherGroups !== "object" || Array.isArray(otherGroups)) report([], "notAnObject", otherGroups);
  else for (const [group, count] of Object.entries(otherGroups)) report([group], figureProblem(count, "count"), count);
  if (problems.length > before) unsound.add("otherGroups");
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
