import { plainRecord } from "../../model/reading/plainRecord.js";
import { citation } from "../../model/records/given.js";
import { askedBy, changed, judge, withReasons, type Finding, type RuleLookup, type Subject, type Verdict } from "../../findings/finding.js";
import type { MissingFigure } from "../../findings/ledger.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { fieldName } from "../../model/reading/readRecord.js";
import { standardSchool } from "../../model/records/schoolStandards.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { givenRule } from "../../policy/lookup/parameterAt.js";
import type { Citation, Parameter, Stage } from "../../policy/records/types.js";
import type { PartOptions } from "./basicBalanceParts.js";
import { byStage, type SchoolStandardProfile, type StandardItem } from "./schoolStandardProfile.js";
import type { StandardSchool, StandardSchoolResult } from "./standardSchool.js";

/** An item of a profile as a rule. */
export interface ItemRule {
  readonly item: StandardItem;
  readonly lookups: Readonly<Record<Stage, RuleLookup>>;
  readonly floors: Readonly<Record<Stage, number>> | null;
  readonly basis: readonly Citation[];
}

/** An item of the profile in the shape of a rule, so that it is judged like any other. */
export function ruleFromItem(item: StandardItem, profile: SchoolStandardProfile, { asOf }: PartOptions): ItemRule {
  const limits = byStage(item.limit);
  const lookUp = (stage: Stage): RuleLookup => {
    const parameter: Parameter = {
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
    };
    return { asked: askedBy(parameter), ...givenRule(parameter, asOf) };
  };
  return {
    item,
    lookups: { primary: lookUp("primary"), juniorSecondary: lookUp("juniorSecondary") },
    floors: isAbsent(item.missFloor) ? null : byStage(item.missFloor),
    // A standard without a citation has no document to name.
    basis: isAbsent(profile.source) ? [] : [plainRecord(citation, profile.source)],
  };
}

/** A school held against the items, and what is wrong with its values. */
export interface JudgedSchool {
  readonly given: StandardSchool;
  readonly result: StandardSchoolResult;
  readonly missing: readonly MissingFigure[];
  readonly problems: readonly Problem[];
}

/** One school, at its place in the list, held against the rules of a profile. */
export function judgeStandardSchool(
  { school, index }: { readonly school: StandardSchool; readonly index: number },
  profile: SchoolStandardProfile,
  rules: readonly ItemRule[],
  asOf: CalendarDate,
): JudgedSchool {
  const { schoolId, stage } = school;
  const subject: Subject = { kind: "school", id: schoolId, ...(isAbsent(school.name) ? {} : { name: school.name }) };
  const values = rules.map(({ item }) => readValue(school, item, index));
  const findings = rules.map((rule, at) => itemFinding(rule, subject, stage, values[at] ?? UNREAD));
  const idsOf = (verdict: Verdict): string[] => findings.filter((each) => each.verdict === verdict).map(({ indicator }) => indicator);
  const [met, missed, unknown] = [idsOf("met"), idsOf("notMet"), idsOf("undetermined")];
  const floored = rules.filter(({ item, floors }) => floors !== null && unknown.includes(item.id)).length;
  const tooFar = findings.some(({ reasons }) => reasons.some(({ code }) => code === "belowMissFloor"));
  const verdict = schoolVerdict({ mayMiss: profile.mayMiss, missed: missed.length, unknown: unknown.length, tooFar, mayFall: floored > 0 });
  const share = { least: met.length / findings.length, most: (met.length + unknown.length) / findings.length };
  const asked = Math.max(0, findings.length - profile.mayMiss);
  // Where a miss is too low for one that is permitted, the number of items does not say how far the school is off.
  const isByFloor = tooFar && met.length >= asked;
  const finding: Finding = {
    indicator: "basicStandardItemsShare",
    subject,
    stage,
    value: unknown.length === 0 ? share.least : null,
    unit: "share",
    requirement: {
      comparator: ">=",
      limit: asked / findings.length,
      parameterId: "basicStandardItemsShare",
      effectiveFrom: profile.effectiveFrom ?? asOf,
      confirmation: profile.confirmation ?? "unverified",
      overlay: profile.name,
    },
    verdict,
    margin: unknown.length > 0 || isByFloor ? null : (met.length - asked) / findings.length,
    reasons: [
      ...(missed.length + unknown.length === 0 ? [] : [{ code: "indicatorsMissed", indicators: [...missed, ...unknown] } as const]),
      ...(unknown.length === 0 ? [] : [{ code: "knownWithinRange", ...share } as const]),
      { code: "overlayUsed", parameterId: "basicStandardItemsShare", overlay: profile.name },
    ],
    basis: isAbsent(profile.source) ? [] : [profile.source],
    origin: "provincial",
  };
  return {
    given: school,
    result: { schoolId, stage, met, missed, unknown, verdict, finding, findings },
    missing: values.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.code === "missingFigure" ? [{ id: schoolId, stage, field: reason.field }] : [])),
    ),
    problems: [...pupilProblems(school, index), ...values.flatMap(({ problems }) => problems)],
  };
}

function pupilProblems({ pupils }: StandardSchool, index: number): readonly Problem[] {
  const code = isAbsent(pupils) ? null : figureProblem(pupils, "count");
  return code === null ? [] : [problem(["schools", index, "pupils"], code, pupils, fieldName(standardSchool.fields.pupils))];
}

interface Standing {
  readonly mayMiss: number;
  readonly missed: number;
  readonly unknown: number;
  /** Whether a miss is below its floor, and whether an unknown one may be. */
  readonly tooFar: boolean;
  readonly mayFall: boolean;
}

/** The school's verdict; it passes only when no turn of the unknown items could make it fail. */
function schoolVerdict({ mayMiss, missed, unknown, tooFar, mayFall }: Standing): Verdict {
  if (missed > mayMiss || tooFar) return "notMet";
  return missed + unknown <= mayMiss && !mayFall ? "met" : "undetermined";
}

interface ItemValue {
  readonly value: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

const UNREAD: ItemValue = { value: null, reasons: [], problems: [] };

function readValue({ schoolId, stage, values }: StandardSchool, item: StandardItem, index: number): ItemValue {
  // Items may bear the names of things every object has.
  const given: unknown = Object.hasOwn(values, item.id) ? values[item.id] : null;
  const about = { field: item.id, units: [schoolId] };
  if (isAbsent(given)) return { value: null, reasons: [{ code: "missingFigure", ...about }], problems: [] };
  const limit = byStage(item.limit)[stage];
  // Yes or no is no answer to "how many".
  const value = typeof given === "boolean" && (limit === 0 || limit === 1) ? Number(given) : given;
  const code = figureProblem(value, "amount");
  if (code === null) return { value: value as number, reasons: [], problems: [] };
  return {
    value: null,
    reasons: [{ code: "invalidFigure", ...about }],
    problems: [problem(["schools", index, "values", item.id], code, given)],
  };
}

function itemFinding(rule: ItemRule, subject: Subject, stage: Stage, { value, reasons }: ItemValue): Finding {
  const { item, floors, basis } = rule;
  const judged = judge({ indicator: item.id, subject, stage, value, unit: "count", lookup: rule.lookups[stage], reasons });
  // The unit is the profile's own text.
  const finding = changed(judged, { unit: item.unit, basis });
  if (finding.verdict !== "notMet" || floors === null || value === null) return finding;
  const floor = floors[stage];
  const within = item.comparator === ">=" || item.comparator === ">" ? value >= floor : value <= floor;
  return within ? finding : withReasons(finding, [...finding.reasons, { code: "belowMissFloor", parameterId: item.id, floor }]);
}
