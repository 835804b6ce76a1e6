import { withReasons, type Finding } from "../../findings/finding.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { dayBefore, type CalendarDate } from "../../foundation/calendarDate.js";
import { shuozhouTargets } from "../../policy/records/shuozhouTargets.js";
import type { TargetRecord } from "../../policy/records/types.js";
import { assessTargets, type TargetAssessment } from "../assessTargets.js";
import type { AssessedCounty } from "../call.js";
import type { Call } from "../call.js";
import { judgeValue } from "../topics/engine/question.js";
import { isRecord } from "../../model/reading/readRecord.js";
import { figureProblem } from "../../model/checkFigure.js";
import { achievement, cityAchievements, type Achievement, type CityAchievements } from "../../model/records/achievement.js";
import { accountabilityFlags } from "../../model/records/supervision.js";
import { basicStandardFigures } from "../../model/records/standards.js";
import { UNITS, type OpenedCounty } from "./openCounties.js";

export type { CityAchievements } from "../../model/records/achievement.js";

const GOAL = "allSchoolsAtBasicStandard";
const CITY = "shuozhou";

/** What clause 三 says of the whole city: the state of each target, and where the city's own word is not that of its counties. */
export interface CityTargets {
  readonly assessment: TargetAssessment;
  readonly problems: readonly Problem[];
}

/**
 * The state of each target. That all schools of the city reach the basic standard follows from the figures of its counties:
 * one county that is short denies it, and all of them together show it.
 */
export function cityTargets(record: CityAchievements | undefined, counties: readonly OpenedCounty[], asOf: CalendarDate): CityTargets {
  const given = record?.achievements ?? [];
  const achieved = isGoalReached(counties);
  const derived: Achievement[] = achieved === null ? [] : [{ unitId: CITY, goal: GOAL, achieved, knownOn: asOf }];
  const { zh, en } = achievement.fields.achieved;
  const assessment = assessTargets(shuozhouTargets, [...given, ...derived], { asOf, dateBasis: record?.dateBasis ?? "decisionDate" });
  const ofGoal = given.flatMap((each, index) =>
    isRecord(each) && each.goal === GOAL && each.unitId === CITY && achieved !== null && each.achieved === !achieved
      ? [
          problem(["targets", "achievements", index, "achieved"], "recordsDisagree", each.achieved, {
            zh,
            en,
            against: basicStandardFigures,
          }),
        ]
      : [],
  );
  return { assessment, problems: [...ofGoal, ...counties.flatMap((county) => deniedOverdue(assessment, county))] };
}

/** A county that says no target is overdue, of which one is. */
function deniedOverdue({ results }: TargetAssessment, { records, index, unit }: OpenedCounty): Problem[] {
  const said = records.supervision?.accountability?.targetOverdue;
  const isOverdue = results.some(({ target, status }) => target.unit.id === unit?.id && status === "overdue");
  if (said !== false || !isOverdue) return [];
  const { zh, en } = accountabilityFlags.fields.targetOverdue;
  const path = ["counties", index, "supervision", "accountability", "targetOverdue"];
  return [problem(path, "recordsDisagree", said, { zh, en, against: cityAchievements.fields.achievements })];
}

/** Whether all schools of all six counties are at the basic standard; `null` where that is not known. */
function isGoalReached(counties: readonly OpenedCounty[]): boolean | null {
  const states = counties.map(({ records }) => {
    const { schoolsAtBasicStandard: reached, schools } = records.standards?.basicStandard ?? {};
    return figureProblem(reached, "count") !== null || figureProblem(schools, "count") !== null ? null : reached === schools;
  });
  if (states.includes(false)) return false;
  return UNITS.every((unit) => counties.some((county, at) => county.unit === unit && states[at] === true)) ? true : null;
}

/** The targets of one county or of the city. Without any record it says so. */
export function targetFindings(targets: TargetAssessment, unitId: string, given: boolean): Finding[] {
  const missing: readonly Reason[] = given ? [] : [{ code: "recordMissing", record: "targets", units: [] }];
  return targets.findings
    .filter((finding) => finding.subject.id === unitId)
    .map((finding) => withReasons(finding, missing.length === 0 ? finding.reasons : [...finding.reasons, ...missing]));
}

/** Counties with national recognition of basic balance by the day, over all counties; known within a range. Described. */
export function certifiedCountyShare(call: Call, counties: readonly AssessedCounty[], record: CityAchievements | undefined): Finding {
  const question = { indicator: "certifiedCountyShare", unit: "share", path: ["targets"] } as const;
  if (record === undefined) return judgeValue(call, question, null);
  const { asOf } = call;
  const states = certified(record, counties, asOf);
  const least = states.filter((state) => state === true).length;
  const most = least + states.filter((state) => state === null).length;
  const unknown = counties.filter((_, at) => states[at] === null).map(({ id }) => id);
  if (counties.length === 0)
    return judgeValue(call, question, { value: null, reasons: [{ code: "zeroDenominator", fields: ["counties"] }] });
  if (unknown.length === 0) return judgeValue(call, question, { value: least / counties.length, reasons: [] });
  return judgeValue(call, question, {
    value: null,
    reasons: [
      { code: "missingFigure", field: "achievements", units: unknown },
      { code: "knownWithinRange", least: least / counties.length, most: most / counties.length },
    ],
  });
}

/** Whether each county was recognised by the day; `null` where the records do not tell. */
function certified(
  { achievements, dateBasis }: CityAchievements,
  counties: readonly AssessedCounty[],
  asOf: CalendarDate,
): (boolean | null)[] {
  // As a target that fell due the day before: reached by now, known not to be, or unknown.
  const dueBy = dayBefore(asOf);
  const targets = counties.map(
    ({ id, name = id, place = "CN" }): TargetRecord => ({
      id: `${id}.certified`,
      unit: { id, name: { zh: name, en: name }, kind: "county", place },
      goal: "basicBalance",
      dueBy,
      source: { document: "shuozhouOpinion2016", clause: "三" },
      confirmation: "primary",
    }),
  );
  return assessTargets(targets, achievements, { asOf, dateBasis }).results.map(({ status }) => {
    if (status === "metOnTime" || status === "metLate") return true;
    return status === "overdue" ? false : null;
  });
}
