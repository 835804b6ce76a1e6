import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { smallSchoolPosts } from "../../../indicators/rates/smallSchoolPosts.js";
import { figureIn, gapsIn } from "../../../model/reading/readFigures.js";
import { readList, type ListReading } from "../../../model/reading/readList.js";
import { keyOf, readParts, type Path } from "../../../model/reading/readRecord.js";
import { smallSchool, smallSchoolRecord, type SmallSchool, type SmallSchoolRecord } from "../../../model/records/staffing.js";
import { schoolSubject, type Call } from "../../call.js";
import type { Judged } from "../engine/row.js";
import { readClassRule, type RuleOfClasses } from "./classRule.js";
import { judgePosts } from "./judgePosts.js";
import { findPostRule, readPostRule } from "./postRule.js";

const INDICATOR = "smallSchoolPosts";

/** Each small school by itself, and the county where they are unknown or not all of them can be used. */
export function judgeSmallSchools(call: Call, given: SmallSchoolRecord | null | undefined, path: Path): Judged {
  const { value: parts, problems } = readParts(given, path);
  const rule = readClassRule(call, parts?.["rule"], [...path, "rule"]);
  const schools = parts?.["schools"];
  const list = readList(smallSchoolRecord.fields.schools, schools, { path: [...path, "schools"], asOf: call.asOf });
  return {
    findings: Array.isArray(schools)
      ? judgeList(call, schools, list, rule)
      : [judgeCounty(call, [{ code: "recordMissing", record: [...path, "schools"].join("."), units: [] }])],
    problems: [...problems, ...rule.problems, ...list.problems],
  };
}

function judgeList(call: Call, given: readonly unknown[], list: ListReading<SmallSchool>, rule: RuleOfClasses): readonly Finding[] {
  if (given.length === 0) return [{ ...judgeCounty(call, list.reasons), verdict: "notApplicable" }];
  const reasons = reasonsById(given, list);
  const findings = list.rows.map(({ row }) => judgeSmallSchool(call, row, rule));
  return reasons.length === 0 ? findings : [...findings, judgeCounty(call, reasons)];
}

/** What keeps the county from being known as a whole. */
function judgeCounty(call: Call, reasons: readonly Reason[]): Finding {
  return judgePosts({
    indicator: INDICATOR,
    subject: call.subject,
    ...call.account.periodAt(["smallSchools"]),
    approved: { value: null, reasons: [] },
    required: { value: null, reasons },
    rules: [findPostRule(call, "primary", null)],
  });
}

/** Why schools cannot be used: each is named by its id where it has one, and one given twice as such only. */
function reasonsById(given: readonly unknown[], { rows, reasons }: ListReading<SmallSchool>): readonly Reason[] {
  const twice = reasons.filter((reason) => reason.code === "duplicateUnit");
  const named = new Set(twice.flatMap(({ units }) => units));
  const used = new Set(rows.map(({ index }) => index));
  const units = given.flatMap((entry, index) => {
    const id = keyOf(entry, "schoolId");
    return used.has(index) || (id !== null && named.has(id)) ? [] : [id ?? `#${String(index)}`];
  });
  return [...(units.length === 0 ? [] : [{ code: "invalidRecord", units } as const]), ...twice];
}

function judgeSmallSchool(call: Call, school: SmallSchool, { rule, reasons }: RuleOfClasses): Finding {
  const standard = readPostRule(call, school, []);
  const gaps = [...gapsIn(smallSchool, school, ["pupils", "classes"]), ...reasons, ...standard.reasons];
  const pupilsPerPost = standard.rule.lookup.parameter?.value;
  const figures = { pupils: school.pupils, classes: school.classes, pupilsPerPost };
  const isUnknown = gaps.length > 0 || pupilsPerPost === undefined;
  const required = isUnknown ? { value: null, reasons: gaps } : smallSchoolPosts({ ...figures, postsPerClass: rule?.postsPerClass });
  const isByPupils = required.value !== null && required.value === smallSchoolPosts({ ...figures, postsPerClass: 0 }).value;
  return judgePosts({
    indicator: INDICATOR,
    subject: schoolSubject(school.schoolId, school.name),
    stage: school.stage,
    ...call.account.periodAt(["smallSchools"]),
    approved: figureIn(smallSchool, school, "postsApproved"),
    required,
    rules: [standard.rule],
    ...(isByPupils || rule === null ? {} : { setBy: rule.name }),
  });
}
