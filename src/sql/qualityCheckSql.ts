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
import { countWhere, flag, MOST, same, sqlText, type Select, type SqlTerm } from "./select.js";
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
   * Schools with a figure within 1e-10 of a limit that an engine cannot compare exactly, since it has more than two decimals: what is so
   * near is for the records to judge; such a school counts as undetermined.
   */
  readonly near: number | null;
  /** Each coefficient against its limit. */
  readonly coefficients: Readonly<Partial<Record<QualityIndicatorId, Verdict>>>;
  /** Schools and coefficients together. */
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
  const { groups, hasId } = sums.rows;
  const names = (letter: string): string[] => ALL.map((index) => `${letter}${String(index)}`);
  const judged = judgedRows(amountRows(sums.rows, sums.terms), rules);
  const values = valueRows(sums, judged, [...names("r"), ...names("o")]);
  const sumOf = (conditions: readonly string[]): string => conditions.map(flag).join(" + ");
  const permitted = byStage(
    rules.map((own) => own.permitted),
    "parameters",
  );
  const below = sumOf(names("r").map((name, index) => `${name} = 0 AND o${String(index)} = 0`));
  const missed = sumOf(names("r").map((name) => `${name} = 0`));
  const unknown = sumOf(names("r").map((name, index) => `${name} IS NULL OR (${name} = 0 AND o${String(index)} IS NULL)`));
  const near = sumOf(ALL.map((index) => `t${String(index)} IS NOT NULL AND (${nearIn(index)})`));
  const outcome: Select = {
    from: [values],
    terms: [
      ...same(values.terms.map(({ as }) => as)),
      { as: "qf", expression: flag(`${below} > 0 OR ${missed} > ${permitted}`) },
      { as: "qu", expression: flag(`${unknown} > 0`) },
      { as: "qn", expression: flag(`${near} > 0`) },
    ],
  };
  const judges = `${hasId ? "d <= 1 AND " : ""}(p IS NULL OR p <> 0)`;
  const repeated = hasId ? " + SUM(CASE WHEN d <= 1 THEN 0 ELSE e END)" : "";
  const counts: SqlTerm[] = [
    { as: "v0", expression: countWhere(`${judges} AND qf = 0 AND qu = 0`) },
    { as: "v1", expression: countWhere(`${judges} AND qf = 1`) },
    { as: "v2", expression: `${countWhere(`${judges} AND qf = 0 AND qu = 1`)}${repeated}` },
    { as: "v3", expression: "SUM(qn)" },
    ...ALL.map((index) => ({ as: `r${String(index)}n`, expression: countWhere(`r${String(index)} = 1`) })),
  ];
  return { from: [outcome], terms: groupTerms(groups, [...sumsOf(sums), ...counts], fewest), groupBy: groups };
}

/** Whether a figure that is there is too near its threshold, or its floor, to be judged. */
function nearIn(index: number): string {
  const at = String(index);
  return `r${at} IS NULL OR (r${at} = 0 AND o${at} IS NULL)`;
}

/** Rows with what each figure is against its threshold, `r`, and its floor, `o`: 1 reached, 0 not, NULL not known or too near. */
function judgedRows(amounts: Select, rules: readonly StageRules[]): Select {
  const terms = ALL.flatMap((index): SqlTerm[] => {
    const at = String(index);
    const thresholds = rules.map((own) => own.thresholds[index]?.parameter.value ?? null);
    // What has no floor of its own may be missed by any distance.
    const floors = rules.map((own) => own.floors[index]?.parameter.value ?? 0);
    return [
      { as: `r${at}`, expression: comparison(`x${at}`, thresholds) },
      { as: `o${at}`, expression: comparison(`x${at}`, floors) },
    ];
  });
  return { from: [amounts], terms: [...same(amounts.terms.map(({ as }) => as)), ...terms] };
}

/** Decimals that figures have at most for an engine to compare them exactly. */
const SCALE = 100;

/**
 * Whether an amount over the pupils `w` reaches a limit. In doubles where it is clear of it; within 1e-10 of it in whole numbers, where a
 * figure of two decimals and the limit make such; else NULL.
 */
function comparison(amount: string, limits: readonly (number | null)[]): string {
  const places = Math.max(0, ...limits.map((limit) => (limit === null ? 0 : decimalsOf(limit))));
  const of = (change: (limit: number) => number): string =>
    byStage(
      limits.map((limit) => (limit === null ? null : change(limit))),
      "parameters",
    );
  const hundredths = `ROUND(${amount} * ${String(SCALE)})`;
  const left = `${hundredths} * ${String(10 ** places)}`;
  const right = `${of((limit) => Math.round(limit * 10 ** places) * SCALE)} * w`;
  const rest = `${amount} * ${String(SCALE)} - ${hundredths}`;
  const noise = `${hundredths} * ${String(2 ** -51)}`;
  const isExact = `${rest} <= ${noise} AND ${rest} >= -(${noise}) AND ${left} <= ${MOST} AND ${right} <= ${MOST}`;
  return [
    `CASE WHEN ${amount} / w >= ${of((limit) => limit * (1 + NEAR))} THEN 1`,
    `WHEN ${amount} / w < ${of((limit) => limit * (1 - NEAR))} THEN 0`,
    `WHEN ${isExact} AND ${left} >= ${right} THEN 1`,
    `WHEN ${isExact} AND ${left} < ${right} THEN 0 END`,
  ].join(" ");
}

/** How many decimals a number is written with. */
function decimalsOf(value: number): number {
  return /\.(?<decimals>\d+)$/u.exec(String(value))?.groups?.["decimals"]?.length ?? 0;
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
    verdict: stage === null ? "undetermined" : whole,
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
