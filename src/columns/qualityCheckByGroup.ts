import type { Verdict } from "../findings/finding.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { QualityIndicatorId } from "../indicators/school/indicator.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import { checkSchools } from "./checkSchools.js";
import { rulesAt } from "./qualityRules.js";
import type { SchoolChecks } from "./schoolChecks.js";
import { coefficientVerdicts, wholeVerdicts } from "./qualityVerdicts.js";
import { variationByGroup } from "./variationByGroup.js";
import type { GroupVariation, GroupVariationOptions, VariationColumns } from "./variationColumns.js";

export { VERDICTS } from "../findings/finding.js";
export { WITHOUT_PUPILS, type SchoolChecks } from "./schoolChecks.js";

/** Columns with the amounts of all seven indicators of quality balance, and the stage of each row. */
export type QualityColumns = VariationColumns & {
  readonly stage: Uint8Array;
  readonly amounts: Readonly<Record<QualityIndicatorId, Float64Array>>;
};

/** Options of {@link qualityCheckByGroup}. */
export type QualityCheckOptions = Pick<ParameterQuery, "asOf" | "place" | "parameters" | "allowUnverified"> &
  Pick<GroupVariationOptions, "mode">;

/** The verdicts there are on a school or a coefficient. */
type CheckedVerdict = Extract<Verdict, "met" | "notMet" | "undetermined" | "notApplicable">;

/** Result of {@link qualityCheckByGroup}. */
export interface QualityCheck {
  readonly slots: number;
  readonly schools: SchoolChecks;
  /** Schools by verdict, an entry a slot. */
  readonly counts: Readonly<Record<CheckedVerdict, Uint32Array>>;
  readonly variation: GroupVariation;
  /** Each coefficient against its limit: numbers of {@link VERDICTS}, an entry a slot. */
  readonly coefficients: Readonly<Record<QualityIndicatorId, Uint8Array>>;
  /** Schools and coefficients together: numbers of {@link VERDICTS}, an entry a slot. */
  readonly verdict: Uint8Array;
}

/**
 * The resources of quality balance for every school and group at once, as `assessQualityBalance` judges them without
 * exceptions: in every school six of the seven indicators reach their threshold and the other one stays above its floor;
 * in every group and stage each of the seven coefficients stays within its limit.
 *
 * A figure is compared by multiplication in doubles; what lies within 1e-10 of a limit is computed again from the
 * decimals as they are written, so that every verdict is the one of the records.
 *
 * @param columns - As for `variationByGroup`, with the stage of each row and all seven amounts.
 * @param options - `asOf`, the day whose rules hold; `mode` of the coefficients.
 * @throws UsageError as `variationByGroup`, and `badDate`.
 *
 * Source: 教督〔2017〕6号, 资源配置.
 *
 * @example
 * ```ts
 * import { qualityCheckByGroup, VERDICTS } from "edu-balance/columns";
 *
 * // Two primary schools of 100 pupils; the second has no multimedia room, which is more than a permitted miss.
 * const two = (first: number, second: number) => Float64Array.of(first, second);
 * const result = qualityCheckByGroup(
 *   {
 *     group: Uint32Array.of(0, 0), groupCount: 1, stage: Uint8Array.of(0, 0), weight: two(100, 100),
 *     amounts: {
 *       higherDegreeTeachersPer100Pupils: two(5, 5), backboneTeachersPer100Pupils: two(1, 1), peArtsTeachersPer100Pupils: two(1, 1),
 *       teachingAreaPerPupil: two(450, 450), sportsAreaPerPupil: two(800, 800), equipmentValuePerPupil: two(200000, 200000),
 *       multimediaRoomsPer100Pupils: two(3, 0),
 *     },
 *   },
 *   { asOf: "2024-12-31" },
 * );
 * Array.from(result.schools.verdict, (verdict) => VERDICTS[verdict]); // => ["met", "notMet"]
 * result.variation.indicators.multimediaRoomsPer100Pupils?.coefficient[0]; // => 1
 * VERDICTS[result.verdict[0] ?? 0]; // => "notMet"
 * ```
 */
export function qualityCheckByGroup(columns: QualityColumns, options: QualityCheckOptions): QualityCheck {
  requireObject(options, "options");
  const { mode, ...query } = options;
  const multiplied = (columns as Partial<QualityColumns> | null)?.multiplied === true;
  const rules = STAGES.map((stage) => rulesAt(query, stage, multiplied));
  const limits = rules.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient.value]));
  const variation = variationByGroup(columns, { limits, ...(mode === undefined ? {} : { mode }) });
  for (const { id } of qualityIndicators) {
    if (variation.indicators[id] === undefined) throw new UsageError("badColumn", `amounts lack ${id}.`, undefined);
  }
  const { stage } = columns as VariationColumns;
  if (stage === undefined) throw new UsageError("badColumn", "The stage of each row is needed.", stage);
  const amounts = qualityIndicators.map(({ id }) => columns.amounts[id]);
  const { slots } = variation;
  const { schools, counts } = checkSchools({ given: columns, weight: columns.weight, stage, amounts }, rules, slots);
  const coefficients = coefficientVerdicts(variation, rules);
  const verdict = wholeVerdicts(slots, counts, Object.values(coefficients));
  return { slots, schools, counts, variation, coefficients, verdict };
}
