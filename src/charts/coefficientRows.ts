import type { BasicBalanceAssessment, StageBalance } from "../assessments/basicBalance/assessBasicBalance.js";
import type { QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import type { QualityStage } from "../assessments/qualityBalance/resources.js";
import type { Finding } from "../findings/finding.js";
import { UsageError } from "../foundation/usageError.js";
import { indicators } from "../indicators/school/indicators.js";
import { STAGES } from "../model/stageUnit.js";
import { nameOf } from "../naming/nameOf.js";
import type { Stage } from "../policy/records/types.js";
import { say, type ShownRule, type Telling } from "./telling.js";

/** A coefficient of a stage and what it is held against. */
export interface ShownCoefficient {
  /** As it is called in a list. */
  readonly name: string;
  readonly isComposite: boolean;
  readonly value: number | null;
  /** `null` for a coefficient that has no limit of its own. */
  readonly finding: Finding | null;
}

/** The coefficients of a stage, in the order of the standard. */
export interface StageCoefficientsShown {
  readonly stage: Stage;
  readonly coefficients: readonly ShownCoefficient[];
}

/** The coefficients of a result. @throws UsageError `badOption` for another result. */
export function coefficientsOf(own: Telling, result: BasicBalanceAssessment | QualityBalanceAssessment): StageCoefficientsShown[] {
  const isRead = "stages" in result && STAGES.every((stage) => "variation" in result.stages[stage]);
  if (isRead && result.standard === "basicBalance2012") {
    return STAGES.map((stage) => ({ stage, coefficients: basicCoefficients(own, result.stages[stage]) }));
  }
  if (isRead && result.standard === "qualityBalance2017") {
    return STAGES.map((stage) => ({ stage, coefficients: qualityCoefficients(own, result.stages[stage]) }));
  }
  throw new UsageError("badOption", "result must be what assessBasicBalance or assessQualityBalance returns.", result);
}

function basicCoefficients(own: Telling, { variation, composite, finding }: StageBalance): ShownCoefficient[] {
  const single = indicators.map(({ id, name }) => ({
    name: say(own, name),
    isComposite: false,
    value: variation[id].coefficient,
    finding: null,
  }));
  return [...single, { name: own.texts.coefficientsAgainstLimits.composite, isComposite: true, value: composite, finding }];
}

function qualityCoefficients(own: Telling, { findings }: QualityStage): ShownCoefficient[] {
  return findings.map((finding) => ({ name: say(own, nameOf(finding.indicator)), isComposite: false, value: finding.value, finding }));
}

/** A rule of coefficients. */
export interface CoefficientRule {
  readonly rule: ShownRule;
  readonly isComposite: boolean;
}

/** The rules that coefficients are held against, each once. */
export function ruledOnce(coefficients: readonly ShownCoefficient[]): CoefficientRule[] {
  const rules = coefficients.flatMap(({ finding, isComposite }): CoefficientRule[] =>
    finding === null || finding.requirement === null
      ? []
      : [{ rule: { requirement: finding.requirement, basis: finding.basis, unit: "coefficient" }, isComposite }],
  );
  return rules.filter(
    ({ rule }, at) =>
      rules.findIndex(
        ({ rule: other }) =>
          other.requirement.parameterId === rule.requirement.parameterId && other.requirement.limit === rule.requirement.limit,
      ) === at,
  );
}
