import { combineVerdicts, judge, VERDICTS, type Verdict } from "../findings/finding.js";
import { requireDate } from "../foundation/calendarDate.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { ResourceIndicatorId } from "../indicators/school/indicator.js";
import { indicators } from "../indicators/school/indicators.js";
import { STAGES } from "../model/stageUnit.js";
import { parameterAt, type ParameterLookup, type ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Stage } from "../policy/records/types.js";
import { requireCount } from "./rows.js";
import { variationByGroup } from "./variationByGroup.js";
import type { GroupVariation, GroupVariationOptions, VariationColumns } from "./variationColumns.js";

/** Columns with the amounts of all eight indicators of basic balance, and the stage of each row. */
export type BasicBalanceColumns = VariationColumns & {
  readonly stage: Uint8Array;
  readonly amounts: Readonly<Record<ResourceIndicatorId, Float64Array>>;
};

/** Options of {@link basicBalanceByGroup}. */
export type BasicBalanceGroupOptions = Pick<ParameterQuery, "asOf" | "parameters" | "allowUnverified"> &
  Pick<GroupVariationOptions, "mode"> & {
    /** GB/T 2260 code of all groups, or a list with that of each, `null` for a group that names none; `keys` of the columns where these are codes. */
    readonly place?: string | readonly (string | null | undefined)[];
  };

/** Result of {@link basicBalanceByGroup}. Slots are `group * 2 + stage`. */
export interface BasicBalanceByGroup {
  readonly slots: number;
  readonly variation: GroupVariation;
  /** Plain mean of the eight coefficients of each slot; `NaN` where one of them has no value. */
  readonly composite: Float64Array;
  /** The limit each slot is held against; `NaN` where no rule is in force or can be used. */
  readonly limit: Float64Array;
  /** The composite of each slot against its limit: numbers of `VERDICTS`. */
  readonly stages: Uint8Array;
  /** Both stages of each group together, an entry a group: numbers of `VERDICTS`. */
  readonly verdict: Uint8Array;
}

const PARAMETER = "compositeCoefficientLimit";

/**
 * The inter-school gap of basic balance for every group at once, as `assessBasicBalance` judges it from units alone: in each
 * stage the plain mean of the eight coefficients against the limit in force on the day, and both stages together.
 *
 * Coefficients, composites and verdicts are those of the records to the last bit; in the fast mode those near a limit are. Which
 * schools lack what is in `variation` as counts, and by school in the ledger of `assessBasicBalance` for that county.
 *
 * @param columns - As for `variationByGroup`, with the stage of each row and all eight amounts; `columnsOf` makes them.
 * @param options - `asOf`, the day whose rules hold; `place` for provinces with rules of their own.
 * @throws UsageError as `variationByGroup`, `badColumn` (no stage, or an indicator is missing), `badDate`, `badOption`.
 *
 * Source: 教督〔2012〕3号, inter-school gap.
 *
 * @example
 * ```ts
 * import { basicBalanceByGroup, columnsOf, VERDICTS } from "edu-balance/columns";
 *
 * const figures = {
 *   fullTimeTeachers: 20, higherDegreeTeachers: 18, midSeniorTeachers: 12, teachingAreaM2: 1500, indoorSportsAreaM2: 0,
 *   sportsGroundAreaM2: 3000, equipmentYuan: 450000, computers: 40, books: 9000,
 * };
 * const school = (place: string, schoolId: string, pupils: number) =>
 *   (["primary", "juniorSecondary"] as const).map((stage) => ({ place, schoolId, stage, pupils, ...figures }));
 * const units = [school("140602", "a", 300), school("140602", "b", 300), school("140603", "c", 30), school("140603", "d", 900)].flat();
 *
 * const columns = columnsOf(units, { by: "place" });
 * const { verdict, composite } = basicBalanceByGroup(columns, { asOf: "2016-12-31", place: columns.keys });
 * columns.keys.map((key, group) => [key, VERDICTS[verdict[group] ?? 4]]); // => [["140602", "met"], ["140603", "notMet"]]
 * composite[0]; // => 0
 * ```
 */
export function basicBalanceByGroup(columns: BasicBalanceColumns, options: BasicBalanceGroupOptions): BasicBalanceByGroup {
  requireObject(options, "options");
  requireKeys(options, ["asOf", "parameters", "allowUnverified", "mode", "place"], "options");
  requireDate(options.asOf, "asOf");
  requireObject(columns, "columns");
  const { groupCount, amounts, stage } = columns as VariationColumns;
  requireObject(amounts, "amounts");
  if (stage === undefined) throw new UsageError("badColumn", "The stage of each row is needed.", stage);
  requireCount("groupCount", groupCount);
  const eight = indicators.map(({ id }) => [id, requireAmounts(amounts[id], id)] as const);
  const rules = rulesOf(groupCount, options);
  const limits = [...new Set(rules.flatMap(({ parameter }) => parameter?.value ?? []))];
  const { mode } = options;
  const variation = variationByGroup(
    { ...columns, amounts: Object.fromEntries(eight) },
    { limits, ...(mode === undefined ? {} : { mode }) },
  );
  const { slots, composite } = variation;
  const limit = Float64Array.from(rules, ({ parameter }) => parameter?.value ?? Number.NaN);
  const stages = Uint8Array.from(rules, (rule, slot) => NUMBERS[verdictOn(rule, composite[slot] as number)]);
  return { slots, variation, composite, limit, stages, verdict: verdictsOfGroups(stages) };
}

function requireAmounts(column: Float64Array | undefined, id: string): Float64Array {
  if (column === undefined) throw new UsageError("badColumn", `amounts lack ${id}.`, undefined);
  return column;
}

/** The numbers of the verdicts. */
const NUMBERS: Readonly<Record<Verdict, number>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ VERDICTS.map((verdict, number) => [verdict, number]),
) as Record<Verdict, number>;

/** The rule of each slot, looked up once for each place and stage. */
function rulesOf(groupCount: number, { place, asOf, parameters, allowUnverified }: BasicBalanceGroupOptions): ParameterLookup[] {
  if (Array.isArray(place) && place.length !== groupCount) {
    throw new UsageError("badOption", `place has ${String(place.length)} entries instead of ${String(groupCount)}.`, place.length);
  }
  const at = (code: string | null | undefined, stage: Stage): ParameterLookup =>
    parameterAt(PARAMETER, {
      asOf,
      stage,
      ...(code === undefined || code === null ? {} : { place: code }),
      ...(parameters === undefined ? {} : { parameters }),
      allowUnverified: allowUnverified === true,
    });
  const known = new Map<string | null | undefined, readonly ParameterLookup[]>();
  return Array.from({ length: groupCount }, (_, group) => {
    const code = typeof place === "string" ? place : place?.[group];
    const rules = known.get(code) ?? STAGES.map((stage) => at(code, stage));
    known.set(code, rules);
    return rules;
  }).flat();
}

const ANY_GROUP = { kind: "county", id: "group" } as const;

function verdictOn(lookup: ParameterLookup, composite: number): Verdict {
  const value = Number.isNaN(composite) ? null : composite;
  return judge({ indicator: "compositeCoefficient", subject: ANY_GROUP, value, unit: "coefficient", lookup }).verdict;
}

/** A stage that no usable rule judges is not waived: the whole rests on it. */
function verdictsOfGroups(stages: Uint8Array): Uint8Array {
  const verdicts = new Uint8Array(stages.length / STAGES.length);
  for (let group = 0; group < verdicts.length; group += 1) {
    const own = STAGES.map((_, half) => VERDICTS[stages[group * STAGES.length + half] as number] ?? "undetermined");
    verdicts[group] = NUMBERS[combineVerdicts(own.map((verdict) => (verdict === "described" ? "undetermined" : verdict)))];
  }
  return verdicts;
}
