import { changed, withPeriod, type Finding } from "../../findings/finding.js";
import { assessSchoolStandards, type SchoolStandardsAssessment } from "../basicBalance/assessSchoolStandards.js";
import type { StandardSchoolResult } from "../basicBalance/standardSchool.js";
import type { ItemAttainment } from "../basicBalance/tabulateItems.js";
import type { Call } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "../topics/engine/question.js";
import { topicResult, type TopicAssessment } from "../topics/engine/result.js";
import { standardisationRecord, type StandardisationRecord } from "../../model/records/schoolStandards.js";

export type { StandardisationRecord } from "../../model/records/schoolStandards.js";

/** What is said of clause 四, the table behind it, and what follows from it for clause 三. */
export interface StandardisationOutcome extends Pick<TopicAssessment, "verdict" | "findings" | "ledger" | "periods" | "problems"> {
  readonly standardItems: readonly ItemAttainment[];
  /** Schools at the standard, and all of them; `null` unless every school is decided. */
  readonly atStandard: { readonly schoolsAtBasicStandard: number; readonly schools: number } | null;
}

/** Clause 四: every school held against the province's items. The findings name each school once, not every item of it. */
export function assessStandardisation(given: StandardisationRecord, opened: Call): StandardisationOutcome {
  const call = openRecord(standardisationRecord, given, opened, ["schools"]);
  const { profile, schools } = call.record;
  if (profile === undefined || schools === undefined) {
    const path = [profile === undefined ? "profile" : "schools"];
    const missing = judgeValue(call, { indicator: "basicStandardItemsShare", unit: "share", path }, null);
    const { verdict, findings, ledger, periods, problems } = topicResult("standardisation", call, [
      { findings: [changed(missing, { verdict: "undetermined" })], problems: [] },
    ]);
    return { verdict, findings, ledger, periods, problems, standardItems: [], atStandard: null };
  }
  const result = assessSchoolStandards({ profile, schools }, call.options);
  // The share of such schools is a target of clause 三, where its own record is judged.
  const { ledger, periods, problems, periodAt } = call.account;
  const period = periodAt(["schools"]);
  const findings = result.schools.flatMap(findingsOfSchool).map((finding) => withPeriod(finding, period));
  return {
    verdict: result.verdict,
    findings,
    ledger,
    periods,
    problems: [...problems, ...result.problems],
    standardItems: result.items,
    atStandard: countAtStandard(result),
  };
}

/** The school, and the items that are too low for a miss that is permitted where it fails by nothing else. */
function findingsOfSchool({ finding, findings, unknown }: StandardSchoolResult): Finding[] {
  const isByFloor = finding.verdict === "notMet" && finding.margin === null && unknown.length === 0;
  return [finding, ...(isByFloor ? findings.flatMap(againstFloor) : [])];
}

/** An item that is below its floor, held against that in place of its limit. */
function againstFloor(finding: Finding): Finding[] {
  const { value, requirement, reasons } = finding;
  return reasons.flatMap((reason) => {
    if (reason.code !== "belowMissFloor" || value === null || requirement === null) return [];
    const { floor } = reason;
    return [changed(finding, { requirement: { ...requirement, limit: floor }, margin: -Math.abs(value - floor) })];
  });
}

function countAtStandard({ schools, schoolsMet, ledger }: SchoolStandardsAssessment): StandardisationOutcome["atStandard"] {
  const isDecided = schools.length > 0 && schools.every(({ verdict }) => verdict === "met" || verdict === "notMet");
  return isDecided && schools.length === ledger.given ? { schoolsAtBasicStandard: schoolsMet, schools: ledger.given } : null;
}
