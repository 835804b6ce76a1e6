import type { Exclusion } from "../findings/ledger.js";
import type { UnitProblemCode } from "../findings/problemTexts.js";
import { unitProblem, type Problem } from "../findings/unitProblem.js";
import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { IndicatorId, IndicatorOptions } from "../indicators/school/indicator.js";
import { amountOf, numeratorOf, type Numerator } from "../indicators/school/indicatorValue.js";
import { allIndicatorTerms, termsById } from "../indicators/school/indicatorTerms.js";
import { textProblem } from "../model/checkFigure.js";
import { checkManyUnits } from "../model/checkManyUnits.js";
import type { CheckedUnits } from "../model/checkUnits.js";
import { INDOOR_SPORTS_CHOICES } from "../model/records/lists.js";
import { STAGES, type StageUnit, type UnitFigure } from "../model/stageUnit.js";
import { groupUnits, unitList, type ColumnExclusion, type GroupedUnits, type GroupKey } from "./groupUnits.js";
import type { VariationColumns } from "./variationColumns.js";

export type { ColumnExclusion, GroupKey } from "./groupUnits.js";

/** Options of {@link columnsOf}. */
export interface ColumnsOptions<Unit extends StageUnit = StageUnit, Id extends IndicatorId = IndicatorId> extends IndicatorOptions {
  /** Where the key of a unit's group is found: `"place"`, say, or a function of the unit. A key is non-empty text. */
  readonly by: GroupKey<Unit>;
  /** The indicators to make columns for. Default: all of both standards. */
  readonly indicators?: readonly Id[];
}

/** What became of every unit: given = used + excluded. */
export interface ColumnLedger {
  readonly given: number;
  readonly used: number;
  readonly excluded: readonly ColumnExclusion[];
}

/** Columns of stage units, in the order of their slots, with the keys of the groups. */
export interface UnitColumns<Id extends IndicatorId = IndicatorId> extends VariationColumns {
  /** The key of each group, in the order in which they first appear. */
  readonly keys: readonly string[];
  readonly stage: Uint8Array;
  readonly amounts: Readonly<Record<Id, Float64Array>>;
  readonly multiplied: true;
  /** The unit of each row: its position among those given. */
  readonly position: Uint32Array;
  readonly ledger: ColumnLedger;
  /** What is wrong with the units; each path begins with the unit's position. */
  readonly problems: readonly Problem[];
}

/**
 * Stage units of a whole nation as the columns that `variationByGroup`, `basicBalanceByGroup` and `qualityCheckByGroup` take.
 *
 * Units pass the same check as in `assessBasicBalance`, group by group: an id that two groups have is not given twice. A figure
 * that was not reported is `NaN`, one that cannot be right is −1 and a problem. A unit whose record cannot be used keeps a row
 * without usable pupils, so that its stage has no coefficient, and where its stage is unknown a row in both; the ledger has it,
 * and a problem says why. A unit without a group has no row, a line of the ledger and a problem.
 *
 * Amounts are multiplied already (computers × 100), so that coefficients are those of the records to the last bit.
 *
 * @param units - Any iterable of stage units, in any order. What `stageUnits` left out is not among them: see its ledger.
 * @param options - `by`, the name of a field or a function; see {@link ColumnsOptions}.
 * @throws UsageError `notAnArray` (nothing to iterate over), `notAnObject`, `badOption` (`by` among them, also where no unit has
 * the field), `unknownIndicator`.
 *
 * @example
 * ```ts
 * import { columnsOf, variationByGroup } from "edu-balance/columns";
 *
 * const unit = (place: string, schoolId: string, pupils: number, books: number | null) =>
 *   ({ place, schoolId, stage: "primary" as const, pupils, books });
 * const columns = columnsOf(
 *   [unit("140602", "a", 100, 3000), unit("140603", "a", 50, null), unit("140602", "b", 100, 1000), unit("140603", "b", -1, 90)],
 *   { by: "place", indicators: ["booksPerPupil"] },
 * );
 * columns.keys; // => ["140602", "140603"]
 * // Equal pupils with 30 and 10 books each: both lie 10 from the mean of 20.
 * variationByGroup(columns).indicators.booksPerPupil?.coefficient[0]; // => 0.5
 * columns.ledger.excluded; // => [{ id: "b", stage: "primary", reason: "invalidRecord", position: 3, group: "140603" }]
 * columns.problems.map(({ path, code }) => [path, code]); // => [[[3, "pupils"], "negative"]]
 * ```
 */
export function columnsOf<Unit extends StageUnit, Id extends IndicatorId = IndicatorId>(
  units: Iterable<Unit>,
  options: ColumnsOptions<Unit, Id>,
): UnitColumns<Id> {
  const list = unitList(units);
  requireObject(options, "options");
  requireKeys(options, ["by", "indicators", "indoorSportsInTeachingArea"], "options");
  requireWord("indoorSportsInTeachingArea", options.indoorSportsInTeachingArea, INDOOR_SPORTS_CHOICES);
  if (options.indicators !== undefined) requireArray(options.indicators, "options.indicators");
  const terms = options.indicators?.map(termsById) ?? allIndicatorTerms;
  const grouped = groupUnits(list, options.by);
  const filling = emptyFilling(
    list,
    grouped,
    terms.map((each) => numeratorOf(each, options)),
  );
  const problems = [grouped.problems];
  const excluded = [grouped.excluded];
  let row = 0;
  grouped.keys.forEach((key, number) => {
    const positions = grouped.members.subarray(grouped.starts[number], grouped.starts[number + 1]);
    const group = checkGroup(list, number, positions);
    row = fillGroup(filling, group, row);
    problems.push(group.checked.problems.map((each) => atPosition(each, positions)));
    const own = group.defects.map((defect, member) => {
      const position = positions[member] as number;
      const id = textProblem(group.units[member]?.schoolId) === null ? {} : { id: `#${String(position)}` };
      return defect && { ...defect, ...id, position, group: key };
    });
    excluded.push(own.filter((each) => each !== null));
  });
  const left = excluded.flat();
  return {
    keys: grouped.keys,
    group: filling.group,
    groupCount: grouped.keys.length,
    stage: filling.stage,
    weight: filling.weight,
    amounts: Object.fromEntries(terms.map(({ id }, index) => [id, filling.amounts[index]])) as UnitColumns<Id>["amounts"],
    multiplied: true,
    position: filling.position,
    ledger: { given: list.length, used: list.length - left.length, excluded: left },
    problems: problems.flat(),
  };
}

/** A problem of a unit of a group, with the unit's position among all those given. The check of units has no other codes. */
function atPosition({ path: [member, ...path], code, value }: Problem, positions: Uint32Array): Problem {
  return unitProblem([positions[Number(member)] as number, ...path], code as UnitProblemCode, value);
}

/** The columns while they are filled. */
interface Filling {
  readonly list: readonly StageUnit[];
  readonly numerators: readonly Numerator[];
  readonly group: Uint32Array;
  readonly stage: Uint8Array;
  readonly weight: Float64Array;
  readonly amounts: readonly Float64Array[];
  readonly position: Uint32Array;
}

function emptyFilling(list: readonly StageUnit[], { members }: GroupedUnits, numerators: readonly Numerator[]): Filling {
  let rows = members.length;
  for (let member = 0; member < members.length; member += 1) {
    const { stage } = list[members[member] as number] as { readonly stage: unknown };
    if (stage !== "primary" && stage !== "juniorSecondary") rows += 1;
  }
  return {
    list,
    numerators,
    group: new Uint32Array(rows),
    stage: new Uint8Array(rows),
    weight: new Float64Array(rows),
    amounts: numerators.map(() => new Float64Array(rows)),
    position: new Uint32Array(rows),
  };
}

/** What a figure is that cannot be right. */
const INVALID = -1;

/** The units of one group after their check. */
interface CheckedGroup {
  readonly number: number;
  readonly units: readonly StageUnit[];
  /** Of each unit, among those given. */
  readonly positions: Uint32Array;
  readonly checked: CheckedUnits;
  /** Of each unit, what is wrong with its record; empty where nothing is wrong with any. */
  readonly defects: readonly (Exclusion | null)[];
}

function checkGroup(list: readonly StageUnit[], number: number, positions: Uint32Array): CheckedGroup {
  // Twice as fast as to map the typed array.
  const units = new Array<StageUnit>(positions.length);
  for (let member = 0; member < units.length; member += 1) units[member] = list[positions[member] as number] as StageUnit;
  const checked = checkManyUnits(units);
  return { number, units, positions, checked, defects: matchDefects(units, checked) };
}

/** The check keeps the order of the units: what is not the next sound one of either stage is the next defect. */
function matchDefects(units: readonly StageUnit[], { units: sound, defects }: CheckedUnits): (Exclusion | null)[] {
  if (defects.length === 0) return [];
  let primary = 0;
  let juniorSecondary = 0;
  let defect = 0;
  return units.map((unit) => {
    if (unit === sound.primary[primary]) primary += 1;
    else if (unit === sound.juniorSecondary[juniorSecondary]) juniorSecondary += 1;
    else {
      defect += 1;
      return defects[defect - 1] ?? null;
    }
    return null;
  });
}

/** Fills in the rows of a group from `first` on, those of the primary stage before the others. @returns The row after the last. */
function fillGroup(filling: Filling, { number, units, positions, checked, defects }: CheckedGroup, first: number): number {
  let row = first;
  for (let half = 0; half < STAGES.length; half += 1) {
    for (let member = 0; member < units.length; member += 1) {
      const unit = units[member] as StageUnit;
      const defect = defects[member] ?? null;
      const stage = defect === null ? unit.stage : defect.stage;
      if (stage !== undefined && stage !== STAGES[half]) continue;
      filling.group[row] = number;
      filling.stage[row] = half;
      filling.position[row] = positions[member] as number;
      if (defect === null) fillFigures(filling, row, unit, checked.invalid.get(unit));
      else fillNothing(filling, row, defect.reason === "missingFigure");
      row += 1;
    }
  }
  return row;
}

function fillFigures(
  { weight, amounts, numerators }: Filling,
  row: number,
  unit: StageUnit,
  invalid: ReadonlySet<UnitFigure> | undefined,
): void {
  weight[row] = unit.pupils;
  for (let index = 0; index < numerators.length; index += 1) {
    const amount = amountOf(unit, numerators[index] as Numerator, invalid);
    const column = amounts[index] as Float64Array;
    if (typeof amount === "number") column[row] = amount;
    else column[row] = amount.reason === "missingFigure" ? Number.NaN : INVALID;
  }
}

/** A row of a unit whose record cannot be used: its pupils are missing, or not to be relied on. */
function fillNothing({ weight, amounts }: Filling, row: number, incomplete: boolean): void {
  weight[row] = incomplete ? Number.NaN : INVALID;
  for (const column of amounts) column[row] = Number.NaN;
}
