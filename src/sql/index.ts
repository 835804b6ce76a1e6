/**
 * The same indicators as SQL, for engines that hold the data: only sums and counts by group come back.
 *
 * @module sql
 */
export { SQL_DIALECTS, type Dialect, type DialectProof, type SqlDialect } from "./dialects.js";
export type { DriverRow, GroupValue, SqlColumn } from "./decode.js";
export type { GroupOfRow, QueryOptions } from "./openOptions.js";
export type { MemberTable, SchoolSource, SchoolTable, SqlTable } from "./sources.js";
export type { SqlQuery } from "./sqlQuery.js";
export type { StageColumn } from "./stages.js";
export { SQL_METHODS, type SqlCounts, type SqlMethod, type SqlVariation } from "./groupSums.js";
export { variationSql, type SqlGroup, type VariationSqlOptions } from "./variationSql.js";
export { classSizeSql, type ClassSizeSqlOptions, type ClassSource, type SqlClassSizes } from "./classSizeSql.js";
export { qualityCheckSql, type QualityCheckSqlOptions, type SqlQualityCheck } from "./qualityCheckSql.js";
export { inequalitySql, type InequalitySqlOptions, type SqlInequality } from "./inequalitySql.js";
