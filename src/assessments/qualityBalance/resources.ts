import { pickIndicatorOptions } from "../../indicators/school/pickIndicatorOptions.js";
import { combineVerdicts, type Finding, type Verdict } from "../../findings/finding.js";
import { isDefect } from "../../findings/ledger.js";
import type { Reason } from "../../findings/reason.js";
import type { QualityIndicatorId } from "../../indicators/school/indicator.js";
import { measureVariation, openVariations, type InterSchoolVariation } from "../../indicators/school/interSchoolVariation.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { Stage } from "../../policy/records/types.js";
import { claimsFor, findAdditions, withAdditions, type Additions, type ResourceUnits } from "./additions.js";
import { judgeItem, lookUp, type QualityContext } from "./context.js";
import { checkSchoolsOfStage, type SchoolCheck, type SchoolRules } from "./judgeSchool.js";

/** The resources of one stage. */
export interface QualityStage {
  /** `notMet` if any school or coefficient is; see `assessQualityBalance`. */
  readonly verdict: Verdict;
  /** What every school of the stage is held against. */
  readonly rules: SchoolRules;
  /** Every school of the stage that has pupils. `findingsOf` and `findingAt` put what was found together with the rules. */
  readonly schools: readonly SchoolCheck[];
  readonly variation: Readonly<Record<QualityIndicatorId, InterSchoolVariation>>;
  /** The seven coefficients, each against the limit. */
  readonly findings: readonly Finding[];
}

/** Thresholds of all schools of the stage, and the coefficient of each indicator. */
export function assessResources(context: QualityContext, units: ResourceUnits, stage: Stage): QualityStage {
  const additions = findAdditions(context, units, stage);
  const { rules, schools } = checkSchoolsOfStage(context, units.checked, stage, additions);
  const { variation, findings } = judgeCoefficients(context, units.checked, stage, additions);
  const verdicts = [...schools.map((school) => school.verdict), ...findings.map((finding) => finding.verdict)];
  return { verdict: combineVerdicts(verdicts), rules, schools, variation, findings };
}

function judgeCoefficients(
  context: QualityContext,
  checked: CheckedUnits,
  stage: Stage,
  additions: Additions,
): Pick<QualityStage, "variation" | "findings"> {
  const lookup = lookUp(context, "qualityCoefficientLimit", stage);
  const defects = [...checked.defects, ...(context.input.ledger?.excluded ?? []).filter(isDefect)];
  const call = openVariations(checked, pickIndicatorOptions(context.input));
  const later = context.call.account.laterAt("units");
  const variations = qualityIndicators.map((indicator) => {
    const claims = claimsFor(indicator, additions);
    const adjusted = claims.certain.length === 0 ? checked : withAdditions(checked, stage, additions);
    const variation = measureVariation(call, { ...adjusted, defects }, stage, indicator);
    const used = claims.certain.map(([exception, units]): Reason => ({ code: "exceptionUsed", exception, units }));
    const open = claims.open.map(([exception, field, units]): Reason => ({ code: "exceptionUnknown", exception, field, units }));
    const finding = judgeItem(context, {
      indicator: indicator.id,
      subject: context.subject,
      stage,
      ...context.call.account.periodAt(["units"]),
      value: open.length === 0 ? variation.coefficient : null,
      unit: "coefficient",
      lookup,
      reasons: later.length > 0 ? later : [...variation.reasons, ...used, ...open],
    });
    return { id: indicator.id, variation, finding };
  });
  return {
    variation: Object.fromEntries(variations.map(({ id, variation }) => [id, variation])) as Record<
      QualityIndicatorId,
      InterSchoolVariation
    >,
    findings: variations.map(({ finding }) => finding),
  };
}
