import { NEAR, rulesAt, type StageRules } from "../columns/qualityRules.js";
import { combineVerdicts, holds, type Verdict } from "../findings/finding.js";
import type { QualityIndicatorId } from "../indicators/school/indicator.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Stage } from "../policy/records/types.js";
import { readRows, type RowReader } from "./decode.js";
import { amountRows, readSums, sumColumns, sumsOf, valueRows, type GroupRead, type GroupSums } from "./groupSums.js";
import { groupColumns, groupTerms, readGroup, requireQueryOptions, type GroupOfRow, type QueryOptions } from "./openOptions.js";
import { countWhere, flag, sqlText, type Select, type SqlTerm } from "./select.js";
import { schoolRows, type SchoolSource } from "./sources.js";
import type { SqlQuery } from "./sqlQuery.js";
import { byStage, stageOf, type StageColumn } from "./stages.js";

/** Options of {@link qualityCheckSql}. */
export interface QualityCheckSqlOptions extends QueryOptions, Pick<ParameterQuery, "asOf" | "place" | "parameters" | "allowUnverified"> {
  readonly from: SchoolSource;
  /** Where the stage of a school is; the answer has a row a group and stage. */
  readonly stage: StageColumn;
}

/** Quality balance of the schools of one group and stage. */
export interface SqlQualityCheck extends GroupOfRow {
  /** `null` for schools of neither stage. */
  readonly stage: Stage | null;
  readonly counts: GroupRead["counts"] | null;
  readonly indicators: GroupRead["indicators"];
  /** Schools with pupils by verdict; `null` where they are held back. */
  readonly schools: Readonly<Record<"met" | "notMet" | "undetermined", number>> | null;
  /** How many schools reach the threshold of each indicator. */
  readonly reached: Readonly<Partial<Record<QualityIndicatorId, number>>>;
  /**
   * Schools with a figure within 1e-10 of a limit. An engine compares in doubles: what is so near is for the records to judge, and no
   * verdict is given for the group.
   */
  readonly near: number | null;
  /** Each coefficient against its limit. */
  readonly coefficients: Readonly<Partial<Record<QualityIndicatorId, Verdict>>>;
  /** Schools and coefficients together; `undetermined` where something is too near a limit. */
  readonly verdict: Verdict;
}

/**
 * A query for the resources of quality balance in every group where the data is: how many schools reach six of the seven and the floor of
 * the one that they may miss, by the rules of the day, and the sums behind the seven coefficients.
 *
 * @param options - `stage` says where the stage is and what it is called there. From pupils or classes as for `variationSql`.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`, `badDate`; `decode` also `badColumn`.
 *
 * Source: 教督〔2017〕6号, 资源配置.
 *
 * @example
 * ```ts
 * import { qualityCheckSql } from "edu-balance/sql";
 *
 * const query = qualityCheckSql({
 *   dialect: "mysql", asOf: "2024-12-31", groupBy: ["county"],
 *   from: { schools: { table: "school" } }, stage: { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" },
 * });
 * query.text.includes("THEN 1 ELSE 0 END"); // => true
 * query.columns.filter(({ role }) => role === "reached").length; // => 7
 * ```
 */
export function qualityCheckSql(options: QualityCheckSqlOptions): SqlQuery<SqlQualityCheck> {
  requireQueryOptions(options, ["from", "stage", "asOf", "place", "parameters", "allowUnverified"]);
  const { dialect, from, groupBy, stage, fewest = 0, asOf, place, parameters, allowUnverified } = options;
  const query = {
    asOf,
    ...(place === undefined ? {} : { place }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(allowUnverified === undefined ? {} : { allowUnverified }),
  };
  // Amounts come multiplied, so that the limits are per pupil or per hundred as the text has them.
  const rules = STAGES.map((each) => rulesAt(query, each, true));
  const sums: GroupSums = {
    terms: qualityIndicators,
    method: "additive",
    shifts: qualityIndicators.map(() => 0),
    rows: schoolRows(from, { dialect, groupBy, indicators: qualityIndicators, stage }),
  };
  const columns = [
    ...groupColumns(options, true),
    ...sumColumns(sums),
    ...["met", "notMet", "undetermined", "near"].map((role, index) => ({ name: `v${String(index)}`, role })),
    ...qualityIndicators.map(({ id: indicator }, index) => ({ name: `r${String(index)}n`, role: "reached", indicator })),
  ];
  return {
    text: sqlText(checkSelect(sums, rules, fewest)),
    columns,
    decode: (rows) => readRows(rows).map((row) => checkFrom(row, options, sums, rules)),
  };
}

const ALL: readonly number[] = qualityIndicators.map((_, index) => index);

function checkSelect(sums: GroupSums, rules: readonly StageRules[], fewest: number): Select {
  const { groups } = sums.rows;
  const flags = ALL.flatMap((index) => [`r${String(index)}`, `l${String(index)}`, `b${String(index)}f`]);
  const judged = judgedRows(amountRows(sums.rows, sums.terms), rules);
  const values = valueRows(sums, judged, [...flags, "nr0"]);
  const unknown = ALL.map((index) => `CASE WHEN r${String(index)} IS NULL THEN 1 ELSE 0 END`).join(" + ");
  const missed = ALL.map((index) => `l${String(index)}`).join(" + ");
  const below = ALL.map((index) => `b${String(index)}f`).join(" + ");
  const failed = `(${below}) > 0 OR (${missed}) > ${byStage(
    rules.map(({ permitted }) => permitted),
    "parameters",
  )}`;
  const outcome: Select = {
    from: [values],
    terms: [
      ...values.terms.map(({ as }) => ({ as, expression: as })),
      { as: "qf", expression: flag(failed) },
      { as: "qu", expression: flag(`(${unknown}) > 0`) },
    ],
  };
  const hasPupils = "(p IS NULL OR p <> 0)";
  const counts: SqlTerm[] = [
    { as: "v0", expression: countWhere(`${hasPupils} AND qf = 0 AND qu = 0`) },
    { as: "v1", expression: countWhere(`${hasPupils} AND qf = 1`) },
    { as: "v2", expression: countWhere(`${hasPupils} AND qf = 0 AND qu = 1`) },
    { as: "v3", expression: "SUM(nr0)" },
    ...ALL.map((index) => ({ as: `r${String(index)}n`, expression: countWhere(`r${String(index)} = 1`) })),
  ];
  return { from: [outcome], terms: groupTerms(groups, [...sumsOf(sums), ...counts], fewest), groupBy: groups };
}

/** Rows with what each figure is against its limits: `r` reached (NULL where not known), `l` missed, `b…f` below its floor, `nr0` near. */
function judgedRows(amounts: Select, rules: readonly StageRules[]): Select {
  const terms = ALL.flatMap((index): SqlTerm[] => {
    const at = String(index);
    const value = `x${at} / w`;
    const limit = limitOf(rules, (own) => own.thresholds[index]?.parameter.value ?? null);
    const floor = limitOf(rules, (own) => own.floors[index]?.parameter.value ?? null);
    return [
      { as: `r${at}`, expression: `CASE WHEN ${value} >= ${limit} THEN 1 WHEN ${value} < ${limit} THEN 0 END` },
      { as: `l${at}`, expression: flag(`${value} < ${limit}`) },
      { as: `b${at}f`, expression: flag(`${value} < ${limit} AND ${value} < ${floor}`) },
    ];
  });
  const near = ALL.flatMap((index) => {
    const value = `x${String(index)} / w`;
    const limits = [
      limitOf(rules, (own) => own.thresholds[index]?.parameter.value ?? null),
      limitOf(rules, (own) => own.floors[index]?.parameter.value ?? null),
    ];
    return limits.map((limit) => `ABS(${value} - ${limit}) <= ${String(NEAR)} * ${limit}`);
  });
  return {
    from: [amounts],
    terms: [...amounts.terms.map(({ as }) => ({ as, expression: as })), ...terms, { as: "nr0", expression: flag(near.join(" OR ")) }],
  };
}

function limitOf(rules: readonly StageRules[], limitIn: (own: StageRules) => number | null): string {
  return byStage(rules.map(limitIn), "parameters");
}

function checkFrom(row: RowReader, options: QualityCheckSqlOptions, sums: GroupSums, rules: readonly StageRules[]): SqlQualityCheck {
  const own = readGroup(row, options);
  const number = row.number("st");
  const stage = stageOf(number);
  const rule = number === null ? undefined : rules[number];
  if (own.heldBack) {
    const none = { counts: null, indicators: {}, schools: null, reached: {}, near: null, coefficients: {} };
    return { ...own, stage, ...none, verdict: "undetermined" };
  }
  const read = readSums(row, sums, [...Object.values(own.group), stage]);
  const near = row.count("v3");
  const schools = { met: row.count("v0"), notMet: row.count("v1"), undetermined: row.count("v2") };
  const coefficients = coefficientVerdicts(read, rule);
  const found = Object.values(coefficients);
  const ofSchools = (["met", "notMet", "undetermined"] as const).filter((verdict) => schools[verdict] > 0);
  const whole = rule?.inForce === true ? combineVerdicts([...ofSchools, ...found]) : "notApplicable";
  return {
    ...own,
    stage,
    ...read,
    schools,
    reached: Object.fromEntries(qualityIndicators.map(({ id }, index) => [id, row.count(`r${String(index)}n`)])),
    near,
    coefficients,
    verdict: near > 0 && whole !== "notApplicable" ? "undetermined" : stage === null ? "undetermined" : whole,
  };
}

function coefficientVerdicts({ indicators }: GroupRead, rule: StageRules | undefined): SqlQualityCheck["coefficients"] {
  const limit = rule?.coefficient ?? null;
  const entries = qualityIndicators.map(({ id }): [QualityIndicatorId, Verdict] => {
    const coefficient = indicators[id]?.coefficient ?? null;
    if (rule !== undefined && !rule.inForce) return [id, "notApplicable"];
    if (limit === null || coefficient === null || Math.abs(coefficient - limit.value) <= NEAR * limit.value) return [id, "undetermined"];
    return [id, holds(coefficient, limit.comparator, limit.value) ? "met" : "notMet"];
  });
  return Object.fromEntries(entries);
}
