import { changed, findingBy, judge, NOTHING_ASKED, type Finding, type Subject } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { Path } from "../../../model/reading/readRecord.js";
import { givenRule, type ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Stage } from "../../../policy/records/lists.js";
import type { Parameter } from "../../../policy/records/types.js";
import type { UnitId } from "../../../policy/records/units.js";
import type { Call } from "../../call.js";
import { ruleOfReading } from "../../readings.js";

/** What a finding is about: a measure, its rule where it has one, and the record its figures are in. */
export interface Question {
  /** Id of the measure. */
  readonly indicator: string;
  readonly unit: UnitId;
  /** Path of the record in the input; named where it is missing. */
  readonly path: Path;
  /** Id of the parameter it is held against; without one it is described, or judged by the caller's reading. */
  readonly parameter?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly scope?: string | undefined;
  /** Default: the county. */
  readonly subject?: Subject | undefined;
}

/**
 * One finding: judged by the rule in force; without a rule by the caller's reading; without either described. `null`
 * says that the record was not given. A share of nobody does not apply.
 */
export function judgeValue(call: Call, question: Question, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const { indicator, parameter, stage, unit, path, subject = call.subject } = question;
  const { value, reasons: own } = result ?? notGiven(path);
  const reasons = more.length === 0 ? own : [...own, ...more];
  const { period } = call.account.periodAt(path);
  const lookup = parameter === undefined ? readingOf(call, question) : call.rule(parameter, question);
  const finding =
    lookup === null
      ? // The text sets no number.
        findingBy({ indicator, subject, stage, period, value, unit }, NOTHING_ASKED, {
          verdict: "described",
          reasons: [...reasons, { code: "noNumberSet" }],
        })
      : judge({ indicator, subject, stage, period, value, unit, lookup, reasons });
  return unit === "share" && isOfNobody(finding) ? changed(finding, { verdict: "notApplicable" }) : finding;
}

/** Whether there is nobody the value could be about. */
export function isOfNobody({ reasons }: Pick<Finding, "reasons">): boolean {
  return reasons.some(({ code }) => code === "zeroDenominator");
}

/** The value of a record that was not given. */
export function notGiven(path: Path, units: readonly string[] = []): IndicatorValue {
  return { value: null, reasons: [{ code: "recordMissing", record: path.join("."), units }] };
}

/** The caller's reading of a measure, as a rule of its own. */
function readingOf({ readings, asOf }: Call, { indicator, unit, stage }: Question): ParameterLookup | null {
  const reading = readings.sound[indicator];
  if (reading === undefined) return null;
  const parameter: Parameter = {
    id: ruleOfReading(indicator),
    value: reading.limit,
    unit,
    comparator: reading.comparator,
    ...(stage === undefined ? {} : { stage }),
    place: "CN",
    level: "municipal",
    effectiveFrom: asOf,
    source: { document: "shuozhouOpinion2016" },
    confirmation: "unverified",
    verifiedOn: asOf,
    overlay: reading.name,
  };
  return givenRule(parameter, asOf);
}
