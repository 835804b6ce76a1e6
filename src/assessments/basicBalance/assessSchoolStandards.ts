import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Exclusion, Ledger, MissingFigure } from "../../findings/ledger.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import { parameterAt, type ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { Citation, Stage } from "../../policy/records/types.js";
import { countyOf, queryFor, subjectOf, type AssessedCounty } from "../call.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { byStage, checkProfile, nameOf, type SchoolStandardProfile, type StandardItem } from "./schoolStandardProfile.js";

/** A school, or the part of a combined school of one stage, with its values by item id. */
export interface StandardSchool {
  readonly schoolId: string;
  readonly name?: string | undefined;
  readonly stage: Stage;
  /** `true` and `false` are the 1 and 0 of yes-no items; absent or `null` means not reported. */
  readonly values: Readonly<Record<string, number | boolean | null>>;
}

/** Input of {@link assessSchoolStandards}. */
export interface SchoolStandardsInput {
  readonly profile: SchoolStandardProfile;
  /** Every school that is to reach the standard: the public ones the county runs, without primary teaching points. */
  readonly schools: readonly StandardSchool[];
}

/** One school held against the items. */
export interface StandardSchoolResult {
  readonly schoolId: string;
  readonly stage: Stage;
  /** Ids of the items met, missed and not known. */
  readonly met: readonly string[];
  readonly missed: readonly string[];
  readonly unknown: readonly string[];
  readonly verdict: Verdict;
  /** Share of items met; its verdict is the school's. */
  readonly finding: Finding;
  /** One finding an item, in the order of the profile. */
  readonly findings: readonly Finding[];
}

/** Result of {@link assessSchoolStandards}. */
export interface SchoolStandardsAssessment extends PartAssessment<"schoolStandards"> {
  /** Name of the profile. */
  readonly profile: string;
  readonly schools: readonly StandardSchoolResult[];
  /** Schools that certainly reach the standard. */
  readonly schoolsMet: number;
  readonly ledger: Ledger;
}

/**
 * Part one of 教督〔2012〕3号: every school reaches the basic standard of its province, which the caller supplies as a
 * profile of items and of how many a school may miss.
 *
 * A school fails when it misses more items than it may, or misses one by more than `missFloor` allows. It passes when
 * that is certain whatever the unknown items turn out to be. The part is met when all schools pass. The share of schools
 * that pass describes; the verdict does not rest on it. A profile with problems is not judged by.
 *
 * Standards that grade their items (so many points for each grade) or have a result between pass and fail are not
 * modelled.
 *
 * @param input - Profile and schools.
 * @param options - `asOf`, and the county for its name.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2012〕3号 art. 2; the numbers are each province's.
 *
 * @example
 * ```ts
 * import { assessSchoolStandards } from "edu-balance";
 *
 * const item = { unit: "per pupil", comparator: ">=" as const };
 * const profile = {
 *   name: "example province", mayMiss: 1,
 *   items: [
 *     { ...item, id: "books", name: { zh: "图书", en: "books" }, limit: { primary: 20, juniorSecondary: 30 }, missFloor: 12 },
 *     { ...item, id: "area", name: { zh: "校舍", en: "floor area" }, limit: 5.1 },
 *   ],
 * };
 * const school = (schoolId: string, books: number | null, area: number | null) =>
 *   ({ schoolId, stage: "primary" as const, values: { books, area } });
 * const schools = [school("a", 20, 5.1), school("b", 15, 6), school("c", 11, 6), school("d", 25, null)];
 * const result = assessSchoolStandards({ profile, schools }, { asOf: "2016-12-31" });
 * result.schools.map(({ verdict }) => verdict); // => ["met", "met", "notMet", "met"]
 * [result.verdict, result.schoolsMet]; // => ["notMet", 3]
 * ```
 */
export function assessSchoolStandards(input: SchoolStandardsInput, options: PartOptions): SchoolStandardsAssessment {
  requireObject(input, "input");
  requireArray(input.schools, "input.schools");
  const county = countyOf(options);
  const problems: Problem[] = [];
  checkProfile(input.profile, problems);
  const profileSound = problems.length === 0;
  const checked = checkSchools(input.schools, problems);
  const rules = profileSound ? input.profile.items.map((item) => ruleOf(item, input.profile, options)) : [];
  const missing: MissingFigure[] = [];
  const schools = profileSound
    ? checked.sound.map(({ school, index }) => schoolResult(school, index, input.profile, rules, missing, problems))
    : [];
  const wanting = wantingOf(input, checked, profileSound);
  const share = shareFinding(schools, wanting, county, options);
  return {
    standard: "basicBalance2012",
    part: "schoolStandards",
    asOf: options.asOf,
    subject: subjectOf(county),
    verdict: combineVerdicts([...schools.map(({ verdict }) => verdict), ...(wanting.length > 0 ? ["undetermined" as const] : [])]),
    profile: nameOf(input.profile),
    schools,
    schoolsMet: countOf(schools, "met"),
    findings: [share, ...schools.flatMap(({ finding, findings }) => [finding, ...findings])],
    ledger: { given: input.schools.length, used: input.schools.length - checked.defects.length, excluded: checked.defects, missing },
    problems,
  };
}

interface CheckedSchools {
  readonly sound: readonly { readonly school: StandardSchool; readonly index: number }[];
  readonly defects: readonly Exclusion[];
}

function checkSchools(schools: readonly StandardSchool[], problems: Problem[]): CheckedSchools {
  const sound: { school: StandardSchool; index: number }[] = [];
  const defects: Exclusion[] = [];
  const repeated = repeatedKeys(schools);
  schools.forEach((given: unknown, index) => {
    const report = reporterUnder(problems, ["schools", index]);
    const before = problems.length;
    const school = (typeof given === "object" && given !== null ? given : {}) as Partial<Record<keyof StandardSchool, unknown>>;
    if (school !== given) {
      report([], "notAnObject", given);
    } else {
      report(["schoolId"], textProblem(school.schoolId), school.schoolId);
      report(["stage"], listProblem(school.stage, STAGES), school.stage);
      if (typeof school.values !== "object" || school.values === null) {
        report(["values"], isAbsent(school.values) ? "missing" : "notAnObject", school.values);
      }
    }
    const id = textProblem(school.schoolId) === null ? String(school.schoolId) : `#${String(index)}`;
    const stage = STAGES.find((each) => each === school.stage);
    if (problems.length > before) {
      defects.push({ id, ...(stage === undefined ? {} : { stage }), reason: "invalidRecord" });
    } else if (repeated.has(keyOf(given as StandardSchool))) {
      report(["schoolId"], "duplicateId", id);
      defects.push({ id, ...(stage === undefined ? {} : { stage }), reason: "duplicateUnit" });
    } else {
      sound.push({ school: given as StandardSchool, index });
    }
  });
  return { sound, defects };
}

function keyOf({ schoolId, stage }: StandardSchool): string {
  return JSON.stringify([schoolId, stage]);
}

function repeatedKeys(schools: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const school of schools) {
    if (typeof school !== "object" || school === null) continue;
    const key = keyOf(school as StandardSchool);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** Why the part cannot be told, apart from what the schools themselves leave open. */
function wantingOf(input: SchoolStandardsInput, { defects }: CheckedSchools, profileSound: boolean): Reason[] {
  const idsOf = (reason: Exclusion["reason"]): string[] => defects.filter((defect) => defect.reason === reason).map(({ id }) => id);
  const faulty = idsOf("invalidRecord");
  const duplicate = [...new Set(idsOf("duplicateUnit"))];
  return [
    ...(profileSound ? [] : [{ code: "profileInvalid", profile: nameOf(input.profile) } as const]),
    ...(input.schools.length === 0 ? [{ code: "noUnits" } as const] : []),
    ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
    ...(duplicate.length === 0 ? [] : [{ code: "duplicateUnit", units: duplicate } as const]),
  ];
}

interface ItemRule {
  readonly item: StandardItem;
  readonly lookup: (stage: Stage) => ParameterLookup;
  readonly floors: Readonly<Record<Stage, number>> | null;
  readonly basis: readonly Citation[];
}

/** An item of the profile in the shape of a rule, so that it is judged like any other. */
function ruleOf(item: StandardItem, profile: SchoolStandardProfile, { asOf }: PartOptions): ItemRule {
  const limits = byStage(item.limit);
  const lookup = (stage: Stage): ParameterLookup => ({
    id: item.id,
    asOf,
    path: [],
    nextFrom: null,
    otherScopes: [],
    parameter: {
      id: item.id,
      value: limits[stage],
      unit: "count",
      comparator: item.comparator,
      stage,
      place: "CN",
      level: "provincial",
      effectiveFrom: profile.effectiveFrom ?? asOf,
      source: profile.source ?? { document: profile.name },
      confirmation: profile.confirmation ?? "unverified",
      verifiedOn: asOf,
      overlay: profile.name,
    },
  });
  return {
    item,
    lookup,
    floors: isAbsent(item.missFloor) ? null : byStage(item.missFloor),
    // A standard without a citation has no document to name.
    basis: isAbsent(profile.source) ? [] : [profile.source],
  };
}

function schoolResult(
  school: StandardSchool,
  index: number,
  profile: SchoolStandardProfile,
  rules: readonly ItemRule[],
  missing: MissingFigure[],
  problems: Problem[],
): StandardSchoolResult {
  const subject: Subject = { kind: "school", id: school.schoolId, ...(isAbsent(school.name) ? {} : { name: school.name }) };
  const findings = rules.map((rule) => {
    const { value, reason } = valueOf(school, rule.item, index, problems);
    if (reason?.code === "missingFigure") missing.push({ id: school.schoolId, stage: school.stage, field: rule.item.id });
    return itemFinding(rule, subject, school.stage, value, reason === null ? [] : [reason]);
  });
  const idsOf = (verdict: Verdict): string[] =>
    findings.filter((finding) => finding.verdict === verdict).map((finding) => finding.indicator);
  const [met, missed, unknown] = [idsOf("met"), idsOf("notMet"), idsOf("undetermined")];
  const floored = rules.filter(({ item, floors }) => floors !== null && unknown.includes(item.id)).length;
  const tooFar = findings.some(({ reasons }) => reasons.some(({ code }) => code === "belowMissFloor"));
  const verdict = schoolVerdict(profile.mayMiss, missed.length, unknown.length, tooFar, floored > 0);
  const share = { least: met.length / findings.length, most: (met.length + unknown.length) / findings.length };
  const finding: Finding = {
    indicator: "basicStandardItemsShare",
    subject,
    stage: school.stage,
    value: unknown.length === 0 ? share.least : null,
    unit: "share",
    requirement: null,
    verdict,
    margin: null,
    reasons: [
      ...(missed.length + unknown.length === 0 ? [] : [{ code: "indicatorsMissed", indicators: [...missed, ...unknown] } as const]),
      ...(unknown.length === 0 ? [] : [{ code: "knownWithinRange", ...share } as const]),
      { code: "overlayUsed", parameterId: "basicStandardItemsShare", overlay: profile.name },
    ],
    basis: isAbsent(profile.source) ? [] : [profile.source],
    origin: "provincial",
  };
  return { schoolId: school.schoolId, stage: school.stage, met, missed, unknown, verdict, finding, findings };
}

/** The school's verdict; it passes only when no turn of the unknown items could make it fail. */
function schoolVerdict(mayMiss: number, missed: number, unknown: number, tooFar: boolean, unknownMayFallTooFar: boolean): Verdict {
  if (missed > mayMiss || tooFar) return "notMet";
  return missed + unknown <= mayMiss && !unknownMayFallTooFar ? "met" : "undetermined";
}

interface ItemValue {
  readonly value: number | null;
  readonly reason: Reason | null;
}

function valueOf(school: StandardSchool, item: StandardItem, index: number, problems: Problem[]): ItemValue {
  // Items may bear the names of things every object has.
  const given: unknown = Object.hasOwn(school.values, item.id) ? school.values[item.id] : null;
  const units = [school.schoolId];
  if (isAbsent(given)) return { value: null, reason: { code: "missingFigure", field: item.id, units } };
  const limit = byStage(item.limit)[school.stage];
  // Yes or no is no answer to "how many".
  const value = typeof given === "boolean" && (limit === 0 || limit === 1) ? Number(given) : given;
  const code = figureProblem(value, "amount");
  reporterUnder(problems, ["schools", index, "values"])([item.id], code, given);
  return code === null
    ? { value: value as number, reason: null }
    : { value: null, reason: { code: "invalidFigure", field: item.id, units } };
}

function itemFinding(rule: ItemRule, subject: Subject, stage: Stage, value: number | null, reasons: readonly Reason[]): Finding {
  const { item, floors, basis } = rule;
  const judged = judge({ indicator: item.id, subject, stage, value, unit: "count", lookup: rule.lookup(stage), reasons });
  // The unit is the profile's own text.
  const finding = { ...judged, unit: item.unit, basis };
  if (finding.verdict !== "notMet" || floors === null || value === null) return finding;
  const floor = floors[stage];
  const within = item.comparator === ">=" || item.comparator === ">" ? value >= floor : value <= floor;
  return within ? finding : { ...finding, reasons: [...finding.reasons, { code: "belowMissFloor", parameterId: item.id, floor }] };
}

function shareFinding(
  schools: readonly StandardSchoolResult[],
  wanting: readonly Reason[],
  county: AssessedCounty,
  options: PartOptions,
): Finding {
  const known = wanting.length === 0;
  const least = countOf(schools, "met") / schools.length;
  const most = (schools.length - countOf(schools, "notMet")) / schools.length;
  const exact = known && countOf(schools, "undetermined") === 0;
  const within: Reason[] = known && !exact ? [{ code: "knownWithinRange", least, most }] : [];
  return judge({
    indicator: "schoolsAtBasicStandardShare",
    subject: subjectOf(county),
    value: exact ? least : null,
    ...(known ? { range: { least, most } } : {}),
    unit: "share",
    lookup: parameterAt("schoolsAtBasicStandardShareTarget", queryFor(county, null, options)),
    reasons: [...wanting, ...within],
  });
}

function countOf(schools: readonly StandardSchoolResult[], verdict: Verdict): number {
  return schools.filter((school) => school.verdict === verdict).length;
}
