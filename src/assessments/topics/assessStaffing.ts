import type {
  ClassPostRule,
  PeArtsFigures,
  PostGroup,
  PostsFilledFigures,
  SmallSchool,
  SmallSchoolRecord,
  StaffingRecord,
} from "../../model/records/staffing.js";
import type { Finding } from "../../findings/finding.js";
import { problem, type ProblemCode } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { certifiedTeacherShareOf } from "../../indicators/rates/certifiedTeacherShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { peArtsTeachersPer100PupilsOf } from "../../indicators/school/peArtsTeachersPer100Pupils.js";
import { postsFilledShareOf } from "../../indicators/rates/postsFilledShare.js";
import { postsRequired } from "../../indicators/rates/postsRequired.js";
import { pupilsPerPostOf } from "../../indicators/rates/pupilsPerPost.js";
import { smallSchoolPosts } from "../../indicators/rates/smallSchoolPosts.js";
import { teacherPayParityOf } from "../../indicators/rates/teacherPayParity.js";
import { teacherReplacementRateOf } from "../../indicators/rates/teacherReplacementRate.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { SchoolStage, Stage } from "../../policy/records/types.js";
import { exactTotal } from "../../statistics/exact/expansion.js";
import { POST_PLACES, type PostPlace } from "../../model/records/lists.js";
import { findPostRule, judgePosts, type PostRule } from "./staffing/judgePosts.js";
import { schoolSubject } from "../call.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { listOf, readChoice, readFigure, recordOf, reportedFigure, valueOf } from "./engine/read.js";

/**
 * Clause 九: staff posts, qualification, pay and replacement of teachers.
 *
 * `pupilsPerPost`: posts approved for the county are held against those its pupils require, Σ(pupils / standard) over the
 * stages, in posts and not rounded to whole ones; and by stage pupils per post against the standard, where posts are
 * approved by stage. Since 2014 the standard is one for town and country, before it the kind of place decides; without it
 * nothing is judged. `smallSchoolPosts`: each small school by itself, against the larger of pupils / standard and
 * classes × posts per class, a number the caller brings.
 *
 * The share of posts filled and the rate of replacement have no number and are described unless `interpretations` reads
 * one into them: to leave posts empty is forbidden, which makes 1 the natural reading of the first. Teachers of physical
 * education and the arts have a number in quality balance alone, for each school; here they are described for the county.
 *
 * @param record - Figures of the county.
 * @param options - `asOf`, the county with its place, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 九; 中央编办发〔2014〕72号, 国办发〔2001〕74号; 国办发〔2015〕43号; 教师法 第10条; 义务教育法 第31条.
 *
 * @example
 * ```ts
 * import { assessStaffing } from "edu-balance";
 *
 * const pupilGroups = [
 *   { stage: "primary", pupils: 9500, postsApproved: 490 },
 *   { stage: "juniorSecondary", pupils: 4050, postsApproved: 310 },
 * ] as const;
 * const posts = { postsApproved: 800, postsFilled: 776 };
 * const { findings } = assessStaffing({ posts, pupilGroups }, { asOf: "2016-12-31" });
 * findings.slice(0, 3).map(({ unit, value, requirement, verdict }) => [unit, value, requirement?.limit, verdict]);
 * // => [["posts", 800, 800, "met"], ["perPost", 9500 / 490, 19, "notMet"], ["perPost", 4050 / 310, 13.5, "met"]]
 * findings.find(({ indicator }) => indicator === "postsFilledShare")?.value; // => 0.97
 * ```
 */
export function assessStaffing(record: StaffingRecord, options: TopicOptions): TopicAssessment<"staffing"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const posts = figuresOf(context, "posts", record.posts, "count");
  const certification = figuresOf(context, "certification", record.certification, "count");
  const pay = figuresOf(context, "pay", record.pay, "amount");
  const replacement = figuresOf(context, "replacement", record.replacement, "count");
  return topicResult("staffing", context, [
    ...pupilsPerPostFindings(context, record, posts),
    ...smallSchoolFindings(context, record.smallSchools),
    findingOf(
      context,
      { indicator: "postsFilledShare", unit: "share", record: "posts" },
      posts === null ? null : postsFilledShareOf(posts),
    ),
    ...peArtsFindings(context, record.peArts),
    findingOf(
      context,
      { indicator: "certifiedTeacherShare", unit: "share", record: "certification", parameter: "certifiedTeacherShareFloor" },
      certification === null ? null : certifiedTeacherShareOf(certification),
    ),
    findingOf(
      context,
      { indicator: "teacherPayParity", unit: "ratio", record: "pay", parameter: "teacherPayParityFloor" },
      pay === null ? null : teacherPayParityOf(pay),
    ),
    findingOf(
      context,
      { indicator: "teacherReplacementRate", unit: "ratio", record: "replacement" },
      replacement === null ? null : teacherReplacementRateOf(replacement),
    ),
  ]);
}

const SCHOOL_STAGES: readonly SchoolStage[] = [...STAGES, "seniorSecondary"];

/** A sound group with its rule, as the findings need it. */
interface CheckedGroup {
  readonly stage: SchoolStage;
  /** Names the group in reasons. */
  readonly name: string;
  readonly place: PostPlace | null;
  readonly rule: PostRule;
  readonly pupils: IndicatorValue;
  readonly approved: IndicatorValue;
  /** Why the standard cannot be told. */
  readonly placeReasons: readonly Reason[];
}

function pupilsPerPostFindings(context: TopicContext, { pupilGroups }: StaffingRecord, posts: PostsFilledFigures | null): Finding[] {
  const groups = listOf(context, ["pupilGroups"], pupilGroups);
  const { sound, wanting } = checkGroups(context, groups ?? []);
  const none = groups === null ? [{ code: "recordMissing", record: "pupilGroups", units: [] } as const] : [{ code: "noUnits" } as const];
  const required = requiredBy(sound, groups === null || groups.length === 0 ? none : wanting);
  const rules = sound.length > 0 ? sound.map(({ rule }) => rule) : STAGES.map((stage) => findPostRule(context.call, stage, null));
  const county = judgePosts({
    indicator: "pupilsPerPost",
    subject: context.subject,
    approved: approvedIn(context, posts, sound, wanting.length === 0),
    required,
    rules,
  });
  const byStage = sound.flatMap((group) => {
    const { stage, approved } = group;
    const unreported = approved.value === null && approved.reasons.some(({ code }) => code === "missingFigure");
    return stage === "seniorSecondary" || unreported ? [] : [stageFinding(context, { ...group, stage })];
  });
  return [county, ...byStage];
}

/** Pupils per post of one stage, held against the standard. */
function stageFinding(
  context: TopicContext,
  { stage, place, pupils, approved, placeReasons }: CheckedGroup & { readonly stage: Stage },
): Finding {
  const wanting = [...pupils.reasons, ...approved.reasons];
  const result =
    wanting.length > 0 ? { value: null, reasons: wanting } : pupilsPerPostOf({ pupils: pupils.value, postsApproved: approved.value });
  const asked = { indicator: "pupilsPerPost", unit: "perPost", record: "pupilGroups", parameter: "pupilsPerStaffPost", stage } as const;
  const scope = place === null ? {} : { scope: place };
  const finding = findingOf(context, { ...asked, ...scope }, { ...result, reasons: [...result.reasons, ...placeReasons] });
  return placeReasons.length > 0 ? { ...finding, requirement: null, margin: null, verdict: "undetermined" } : finding;
}

interface CheckedGroups {
  readonly sound: readonly CheckedGroup[];
  /** Why the groups are not all of them. */
  readonly wanting: readonly Reason[];
}

function checkGroups(context: TopicContext, groups: readonly PostGroup[]): CheckedGroups {
  const invalid: string[] = [];
  const repeated: string[] = [];
  const sound: CheckedGroup[] = [];
  groups.forEach((given: unknown, index) => {
    const path = ["pupilGroups", index];
    const group = recordOf(context, path, given as PostGroup | null);
    const code = group === null ? null : listProblem(group.stage, SCHOOL_STAGES);
    if (code !== null) context.problems.push(problem([...path, "stage"], code, group?.stage));
    if (isAbsent(given)) context.problems.push(problem(path, "notAnObject", given));
    if (group === null || code !== null) {
      invalid.push(`#${String(index)}`);
      return;
    }
    const { place, reasons } = placeOf(context, path, group.place);
    const name = place === null ? group.stage : `${group.stage}.${place}`;
    if (sound.some((other) => other.name === name)) {
      context.problems.push(problem(path, "duplicateId", name));
      repeated.push(name);
    }
    const rule = findPostRule(context.call, group.stage, place);
    const units = [name];
    const count = (field: "pupils" | "postsApproved"): IndicatorValue =>
      valueOf(field, readFigure(context, [...path, field], group[field], "count"), units);
    const missing: Reason[] = rule.needsPlace && reasons.length === 0 ? [{ code: "missingFigure", field: "place", units }] : [];
    sound.push({
      stage: group.stage,
      name,
      place,
      rule,
      pupils: count("pupils"),
      approved: count("postsApproved"),
      placeReasons: [...reasons.map((reason) => ({ ...reason, units })), ...missing],
    });
  });
  return {
    sound,
    wanting: [
      ...(invalid.length === 0 ? [] : [{ code: "invalidRecord", units: invalid } as const]),
      ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ],
  };
}

type InvalidFigure = Extract<Reason, { readonly code: "invalidFigure" }>;

function placeOf(
  context: TopicContext,
  path: readonly (string | number)[],
  given: unknown,
): { readonly place: PostPlace | null; readonly reasons: readonly InvalidFigure[] } {
  const read = readChoice(context, [...path, "place"], given, POST_PLACES);
  return { place: read.value, reasons: read.gap === "invalidFigure" ? [{ code: read.gap, field: "place", units: [] }] : [] };
}

/** A value whose reasons name the unit it belongs to. */
function named(units: readonly string[], { value, reasons }: IndicatorValue): IndicatorValue {
  return { value, reasons: reasons.map((reason) => ("units" in reason ? { ...reason, units } : reason)) };
}

/** Posts required by all groups; without a value while anything about any of them is wanting. */
function requiredBy(groups: readonly CheckedGroup[], wanting: readonly Reason[]): IndicatorValue {
  const reasons = [...wanting, ...groups.flatMap(({ pupils, placeReasons }) => [...pupils.reasons, ...placeReasons])];
  if (reasons.length > 0 || groups.some(({ rule }) => rule.lookup.parameter === null)) return { value: null, reasons };
  const parts = groups.map(({ pupils, rule }) => ({ pupils: pupils.value, pupilsPerPost: rule.lookup.parameter?.value }));
  return postsRequired(parts);
}

/** Posts approved for the county: its own figure, or the sum of the groups where all report theirs. The two must agree. */
function approvedIn(
  context: TopicContext,
  posts: PostsFilledFigures | null,
  groups: readonly CheckedGroup[],
  whole: boolean,
): IndicatorValue {
  const known = groups.flatMap(({ approved }) => (approved.value === null ? [] : [approved.value]));
  const sum = whole && groups.length > 0 && known.length === groups.length ? exactTotal(known) : null;
  const own = posts?.postsApproved;
  if (isAbsent(own)) {
    return sum === null
      ? { value: null, reasons: [{ code: "missingFigure", field: "posts.postsApproved", units: [] }] }
      : { value: sum, reasons: [] };
  }
  if (figureProblem(own, "count") !== null) {
    return { value: null, reasons: [{ code: "invalidFigure", field: "posts.postsApproved", units: [] }] };
  }
  if (sum === null || sum === own) return { value: own, reasons: [] };
  context.problems.push(problem(["posts", "postsApproved"], "contradicts", own));
  return { value: null, reasons: [{ code: "conflictingRecords" }] };
}

function smallSchoolFindings(context: TopicContext, given: SmallSchoolRecord | null | undefined): Finding[] {
  const indicator = "smallSchoolPosts";
  const record = recordOf(context, ["smallSchools"], given);
  const rule = ruleOf(context, record);
  const schools = listOf(context, ["smallSchools", "schools"], record?.schools);
  const ofCounty = (reasons: readonly Reason[]): Finding => {
    const unknown = { value: null, reasons: [] };
    const rules = [findPostRule(context.call, "primary", null)];
    return judgePosts({ indicator, subject: context.subject, approved: unknown, required: { value: null, reasons }, rules });
  };
  if (schools === null) return [ofCounty([{ code: "recordMissing", record: "smallSchools.schools", units: [] }])];
  if (schools.length === 0) return [{ ...ofCounty([{ code: "noUnits" }]), verdict: "notApplicable" }];
  const ids = schools.map((each: unknown) =>
    typeof each === "object" && each !== null ? (each as Partial<SmallSchool>).schoolId : undefined,
  );
  const faulty: string[] = [];
  const repeated = new Set<string>();
  const findings = schools.flatMap((school: SmallSchool | null, index) => {
    const path = ["smallSchools", "schools", index];
    if (typeof school !== "object" || school === null) {
      context.problems.push(problem(path, "notAnObject", school));
      faulty.push(`#${String(index)}`);
      return [];
    }
    const badId =
      textProblem(school.schoolId) ?? (ids.indexOf(school.schoolId) === ids.lastIndexOf(school.schoolId) ? null : "duplicateId");
    const badStage = listProblem(school.stage, STAGES);
    if (badId !== null) context.problems.push(problem([...path, "schoolId"], badId, school.schoolId));
    if (badStage !== null) context.problems.push(problem([...path, "stage"], badStage, school.stage));
    if (badId === "duplicateId") repeated.add(school.schoolId);
    else if (badId !== null || badStage !== null) faulty.push(badId === null ? school.schoolId : `#${String(index)}`);
    return badId === null && badStage === null ? [smallSchoolFinding(context, path, school, rule)] : [];
  });
  const wanting: Reason[] = [
    ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
    ...(repeated.size === 0 ? [] : [{ code: "duplicateUnit", units: [...repeated] } as const]),
  ];
  return wanting.length === 0 ? findings : [...findings, ofCounty(wanting)];
}

/** The caller's rule of posts per class, or why there is none. */
interface ReadRule {
  readonly rule: ClassPostRule | null;
  readonly reasons: readonly Reason[];
}

function ruleOf(context: TopicContext, record: SmallSchoolRecord | null): ReadRule {
  const path = ["smallSchools", "rule"];
  const rule = recordOf(context, path, record?.rule);
  const field = "rule.postsPerClass";
  if (rule === null) {
    return { rule: null, reasons: [{ code: isAbsent(record?.rule) ? "missingFigure" : "invalidFigure", field, units: [] }] };
  }
  const badPosts = isAbsent(rule.postsPerClass) ? "missing" : figureProblem(rule.postsPerClass, "amount");
  if (badPosts !== null) context.problems.push(problem([...path, "postsPerClass"], badPosts, rule.postsPerClass));
  const badName = textProblem(rule.name);
  if (badName !== null) context.problems.push(problem([...path, "name"], badName, rule.name));
  const gap = (code: ProblemCode | null, of: string): Reason[] =>
    code === null ? [] : [{ code: code === "missing" ? "missingFigure" : "invalidFigure", field: of, units: [] }];
  const reasons = [...gap(badPosts, field), ...gap(badName, "rule.name")];
  return { rule: reasons.length > 0 ? null : rule, reasons };
}

function smallSchoolFinding(
  context: TopicContext,
  path: readonly (string | number)[],
  school: SmallSchool,
  { rule, reasons }: ReadRule,
): Finding {
  const { stage, schoolId, name } = school;
  const place = placeOf(context, path, school.place);
  const standard = findPostRule(context.call, stage, place.place);
  const read = (field: "pupils" | "classes" | "postsApproved"): IndicatorValue =>
    valueOf(field, readFigure(context, [...path, field], school[field], "count"));
  const [pupils, classes, approved] = [read("pupils"), read("classes"), read("postsApproved")];
  const missing: Reason[] = standard.needsPlace && place.reasons.length === 0 ? [{ code: "missingFigure", field: "place", units: [] }] : [];
  const wanting = [...pupils.reasons, ...classes.reasons, ...reasons, ...place.reasons, ...missing];
  const pupilsPerPost = standard.lookup.parameter?.value;
  const figures = { pupils: pupils.value, classes: classes.value, pupilsPerPost };
  const unknown = wanting.length > 0 || pupilsPerPost === undefined;
  const required = unknown ? { value: null, reasons: wanting } : smallSchoolPosts({ ...figures, postsPerClass: rule?.postsPerClass });
  const byPupils = required.value !== null && required.value === smallSchoolPosts({ ...figures, postsPerClass: 0 }).value;
  const badName = isAbsent(name) ? null : textProblem(name);
  if (badName !== null) context.problems.push(problem([...path, "name"], badName, name));
  const subject = schoolSubject(schoolId, name);
  return judgePosts({
    indicator: "smallSchoolPosts",
    subject,
    stage,
    approved,
    required,
    rules: [standard],
    ...(byPupils || rule === null ? {} : { setBy: rule.name }),
  });
}

function peArtsFindings(context: TopicContext, given: StaffingRecord["peArts"]): Finding[] {
  const stages = recordOf(context, ["peArts"], given);
  return STAGES.map((stage) => {
    const record = `peArts.${stage}`;
    const figures = figuresOf(context, record, stages?.[stage], "count");
    const asked = {
      indicator: "peArtsTeachersPer100Pupils",
      unit: "per100Pupils",
      record,
      parameter: "peArtsTeachersPer100PupilsFloor",
      stage,
    } as const;
    return findingOf(context, asked, figures === null ? null : peArtsOf(context, stage, figures));
  });
}

function peArtsOf({ county }: TopicContext, stage: Stage, { pupils, peArtsTeachers }: PeArtsFigures): IndicatorValue {
  const known = reportedFigure(pupils, "pupils", "count");
  return known.value === null
    ? known
    : named([], peArtsTeachersPer100PupilsOf({ schoolId: county.id, stage, pupils: known.value, peArtsTeachers }));
}
