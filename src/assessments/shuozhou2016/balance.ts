import { withPeriod, type Finding } from "../../findings/finding.js";
import { gapsOfUnits, type ResourceGap } from "../../indicators/school/resourceGaps.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { STAGES } from "../../model/stageUnit.js";
import type { UnitId } from "../../policy/records/units.js";
import { assessBasicBalance } from "../basicBalance/assessBasicBalance.js";
import type { Call } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "../topics/engine/question.js";
import { topicResult, type TopicAssessment } from "../topics/engine/result.js";
import { balanceRecord, type BalanceRecord } from "../../model/records/balance.js";

export type { BalanceRecord } from "../../model/records/balance.js";

/** What is said of clause 二, and the table behind it. */
export interface BalanceOutcome extends TopicAssessment<"balance"> {
  readonly gaps: readonly ResourceGap[];
}

/**
 * Clause 二: the composite coefficient of each stage, and how far town and country, the highest and the lowest school are apart in the
 * eight resources; `checked` are the county's units where they were looked through before. No document sets a limit for these: they are a table, and findings only where a reading of the caller judges them.
 */
export function assessBalance(given: BalanceRecord, opened: Call, checked: CheckedUnits | null): BalanceOutcome {
  const call = openRecord(balanceRecord, given, opened, ["units"]);
  const { record } = call;
  if (record.units === undefined) {
    const missing = STAGES.map((stage) => {
      const question = {
        indicator: "compositeCoefficient",
        unit: "coefficient",
        path: UNITS,
        parameter: "compositeCoefficientLimit",
        stage,
      } as const;
      return judgeValue(call, question, null);
    });
    return { ...topicResult("balance", call, [{ findings: missing, problems: [] }]), gaps: [] };
  }
  const result = assessBasicBalance({ ...record, units: record.units, county: call.county }, call.options);
  const { indoorSportsInTeachingArea } = record;
  const options = indoorSportsInTeachingArea === undefined ? {} : { indoorSportsInTeachingArea };
  const gaps = gapsOfUnits(checked ?? checkUnits(record.units), options);
  const composites = STAGES.map((stage) => withPeriod(result.stages[stage].finding, call.account.periodAt(UNITS)));
  const findings = [...composites, ...gaps.flatMap((gap) => judgeGap(call, gap))];
  return { ...topicResult("balance", call, [{ findings, problems: result.problems }]), gaps };
}

const UNITS = ["units"];

/** The measures of a gap that a caller may judge by a reading, with their units; `null` for that of the resource. */
const GAP_MEASURES: Readonly<Record<"urbanRuralRatio" | "urbanRuralDifference" | "schoolRangeRatio", UnitId | null>> = {
  urbanRuralRatio: "ratio",
  urbanRuralDifference: null,
  schoolRangeRatio: "ratio",
};

function judgeGap(call: Call, gap: ResourceGap): Finding[] {
  const read = (Object.keys(GAP_MEASURES) as (keyof typeof GAP_MEASURES)[]).filter((id) => call.readings.sound[id] !== undefined);
  return read.map((id) => {
    const of = { code: "ofIndicator", indicator: gap.indicator } as const;
    const against = id === "schoolRangeRatio" ? [] : [{ code: "ruralAgainstTownAndCity" } as const];
    const question = { indicator: id, unit: GAP_MEASURES[id] ?? gap.unit, path: UNITS, stage: gap.stage };
    return judgeValue(call, question, { value: gap[id], reasons: [of, ...against, ...(gap[id] === null ? gap.reasons : [])] });
  });
}
