import { type Call } from "../call.js";
import { combineVerdicts, judge, type Finding, type Verdict } from "../../findings/finding.js";
import type { Exclusion, Ledger } from "../../findings/ledger.js";
import type { Reason } from "../../findings/reason.js";
import type { Stage } from "../../policy/records/types.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { checkStandardSchools, type CheckedSchools } from "./checkStandardSchools.js";
import { judgeStandardSchool, ruleFromItem } from "./judgeStandardSchool.js";
import { checkProfile, textOfName } from "./schoolStandardProfile.js";
import type { StandardSchoolResult } from "./standardSchool.js";
import { tabulateItems, type ItemAttainment } from "./tabulateItems.js";
import { schoolStandardsInput, type SchoolStandardsInput } from "../../model/records/schoolStandards.js";
import { openRecord } from "../openRecord.js";

export type { SchoolStandardsInput } from "../../model/records/schoolStandards.js";

/** Result of {@link assessSchoolStandards}. */
export interface SchoolStandardsAssessment extends PartAssessment<"schoolStandards"> {
  /** The share of schools that reach the standard; the verdict of the part does not rest on it. */
  readonly finding: Finding;
  readonly schools: readonly StandardSchoolResult[];
  /** Item by item and stage by stage: how many schools reach it, those that miss it, and what they are short; it follows from the schools. */
  readonly items: readonly ItemAttainment[];
  readonly ledger: Ledger;
  /** Name of the profile. */
  readonly profile: string;
  /** Schools that certainly reach the standard. */
  readonly schoolsMet: number;
}

/**
 * Part one of 教督〔2012〕3号: every school reaches the basic standard of its province, which the caller supplies as a
 * profile of items and of how many a school may miss.
 *
 * A school fails when it misses more items than it may, or misses one by more than `missFloor` allows. It passes when
 * that is certain whatever the unknown items turn out to be. The part is met when all schools pass. The share of schools
 * that pass describes; the verdict does not rest on it. A profile with problems is not judged by.
 *
 * `items` is the table of a county's declaration: of each item and stage the schools that reach it, those that miss it, and what they
 * are short, up to the limit. An item with an `amount` adds up over the county; one per pupil takes the `pupils` of the schools.
 *
 * Standards that grade their items (so many points for each grade) or have a result between pass and fail are not
 * modelled.
 *
 * @param given - Profile and schools.
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
 * const [bookItem] = result.items;
 * [bookItem?.reached, bookItem?.schools]; // => [2, 4]
 * bookItem?.missing.map(({ schoolId, short }) => [schoolId, short]); // => [["b", 5], ["c", 9]]
 * ```
 */
export function assessSchoolStandards(given: SchoolStandardsInput, options: PartOptions): SchoolStandardsAssessment {
  requireObject(given, "input");
  requireArray(given.schools, "input.schools");
  const call = openRecord(schoolStandardsInput, given, options, ["schools"]);
  const input = { ...call.record, schools: (call.record as Partial<SchoolStandardsInput>).schools ?? [] };
  const { profile } = input;
  const profileProblems = checkProfile(profile);
  const profileSound = profileProblems.length === 0;
  const checked = checkStandardSchools(input.schools);
  const rules = profileSound ? profile.items.map((item) => ruleFromItem(item, profile, options)) : [];
  const judged = profileSound ? checked.sound.map((entry) => judgeStandardSchool(entry, profile, rules, call.asOf)) : [];
  const schools = judged.map(({ result }) => result);
  const open = reasonsOpen(call, input, checked, profileSound);
  return {
    standard: "basicBalance2012",
    asOf: call.asOf,
    subject: call.subject,
    verdict: combineVerdicts([...schools.map(({ verdict }) => verdict), ...(open.length > 0 ? ["undetermined" as const] : [])]),
    finding: judgeShare(schools, open, call),
    schools,
    items: profileSound ? tabulateItems(profile.items, judged, unreadByStage(checked)) : [],
    ledger: {
      given: input.schools.length,
      used: input.schools.length - checked.defects.length,
      excluded: checked.defects,
      missing: judged.flatMap(({ missing }) => missing),
    },
    problems: [...call.account.problems, ...profileProblems, ...checked.problems, ...judged.flatMap(({ problems }) => problems)],
    part: "schoolStandards",
    profile: textOfName(profile),
    schoolsMet: countOf(schools, "met"),
  };
}

/** Ids of the schools whose record cannot be used, by stage; those that do not say which are in both. */
function unreadByStage({ defects }: CheckedSchools): Readonly<Record<Stage, readonly string[]>> {
  const idsOf = (stage: Stage): string[] => defects.filter((each) => each.stage === undefined || each.stage === stage).map(({ id }) => id);
  return { primary: idsOf("primary"), juniorSecondary: idsOf("juniorSecondary") };
}

/** Why the verdict is open, apart from what the schools themselves leave unknown. */
function reasonsOpen({ account }: Call, input: SchoolStandardsInput, { defects }: CheckedSchools, profileSound: boolean): Reason[] {
  const idsOf = (reason: Exclusion["reason"]): string[] => defects.filter((defect) => defect.reason === reason).map(({ id }) => id);
  const faulty = idsOf("invalidRecord");
  const later = account.laterAt("schools");
  const duplicate = [...new Set(idsOf("duplicateUnit"))];
  return [
    ...(profileSound ? [] : [{ code: "profileInvalid", profile: textOfName(input.profile) } as const]),
    ...(input.schools.length > 0 ? [] : later.length > 0 ? later : [{ code: "noUnits" } as const]),
    ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
    ...(duplicate.length === 0 ? [] : [{ code: "duplicateUnit", units: duplicate } as const]),
  ];
}

/** The share of schools that reach the standard against its target. */
function judgeShare(schools: readonly StandardSchoolResult[], open: readonly Reason[], call: Call): Finding {
  const known = open.length === 0;
  const least = countOf(schools, "met") / schools.length;
  const most = (schools.length - countOf(schools, "notMet")) / schools.length;
  const exact = known && countOf(schools, "undetermined") === 0;
  const within: Reason[] = known && !exact ? [{ code: "knownWithinRange", least, most }] : [];
  return judge({
    indicator: "schoolsAtBasicStandardShare",
    subject: call.subject,
    ...call.account.periodAt(["schools"]),
    value: exact ? least : null,
    ...(known ? { range: { least, most } } : {}),
    unit: "share",
    lookup: call.rule("schoolsAtBasicStandardShareTarget"),
    reasons: [...open, ...within],
  });
}

function countOf(schools: readonly StandardSchoolResult[], verdict: Verdict): number {
  return schools.filter((school) => school.verdict === verdict).length;
}
