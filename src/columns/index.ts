/**
 * The same arithmetic over typed arrays: a nation in one pass, nothing made per school.
 *
 * @module columns
 */
export {
  qualityCheckByGroup,
  VERDICTS,
  WITHOUT_PUPILS,
  type QualityCheck,
  type QualityCheckOptions,
  type QualityColumns,
  type SchoolChecks,
} from "./qualityCheckByGroup.js";
export {
  basicBalanceByGroup,
  type BasicBalanceByGroup,
  type BasicBalanceColumns,
  type BasicBalanceGroupOptions,
} from "./basicBalanceByGroup.js";
export {
  columnsOf,
  type ColumnExclusion,
  type ColumnLedger,
  type ColumnsOptions,
  type GroupKey,
  type UnitColumns,
} from "./columnsOf.js";
export { variationByGroup } from "./variationByGroup.js";
export {
  VARIATION_STATES,
  type ColumnVariation,
  type GroupVariation,
  type GroupVariationOptions,
  type RowCounts,
  type VariationColumns,
  type VariationState,
} from "./variationColumns.js";
export {
  classSizeCounts,
  type ClassColumns,
  type ClassSizeCountOptions,
  type ClassSizeCounts,
  type SizeColumn,
  type SortedClasses,
} from "./classSizeCounts.js";
export { mergeVariationSums, variationFromSums, variationSums } from "./variationSums.js";
export type { IndicatorSums, VariationSums } from "./sums.js";
export type { GroupColumns } from "./rows.js";
