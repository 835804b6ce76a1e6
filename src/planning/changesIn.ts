import { distinct } from "../foundation/distinct.js";
import { joinedKey } from "../foundation/idKey.js";
import { requireArray, UsageError } from "../foundation/usageError.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import type { StageUnit } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/types.js";
import { nearestSum } from "../statistics/exact/decimal.js";
import type { ClassPlan } from "./classPlan.js";
import type { EqualisePlan } from "./equalise.js";
import type { Counterpart, PlannedChange, PlannedChanges } from "./ledgerRow.js";
import { plannedFigure } from "./plannedFigure.js";
import type { BudgetPlan } from "./planWithin.js";
import type { Move, RedistributionPlan } from "./redistribute.js";
import type { TeacherPlan } from "./redistributeTeachers.js";
import type { SchoolShortfall, ShortfallLine, Shortfalls } from "./shortfalls.js";

/** How far a plan of shortfalls goes: until each school passes, or to every limit. */
export const LEDGER_AIMS = ["pass", "limits"] as const;
/** How far a plan of shortfalls goes: until each school passes, or to every limit. */
export type LedgerAim = (typeof LEDGER_AIMS)[number];

/** What shortfalls make necessary. */
export function changesOfShortfalls({ schools, reasons }: Shortfalls, aim: LedgerAim): PlannedChanges {
  const changes = schools.flatMap((school) => school.lines.flatMap((line) => changeOfLine(school, line, aim)));
  return { changes, without: schools.length === 0 && reasons.length > 0 ? [{ indicator: null, stage: null, reasons }] : [] };
}

function changeOfLine({ schoolId, name, stage, leave, reasons }: SchoolShortfall, line: ShortfallLine, aim: LedgerAim): PlannedChange[] {
  const { indicator, figure, unit, amount: from, comparator, needed, toLimit } = line;
  const isUnknown = line.verdict === "undetermined";
  const wanted = aim === "limits" ? toLimit : needed;
  // What is left at a floor it has reached is no task.
  if (wanted === 0 || (aim === "pass" && leave?.includes(indicator) === true && needed === 0)) return [];
  const sign = comparator === "<=" || comparator === "<" ? -1 : 1;
  const amount = isUnknown || wanted === null ? null : sign * wanted;
  return [
    {
      schoolId,
      ...(name === undefined ? {} : { name }),
      stage,
      indicator,
      figure,
      from,
      to: amount === null || from === null ? null : nearestSum([from, amount]),
      amount,
      unit,
      yuan: aim === "pass" ? line.yuan : null,
      counterparts: [],
      clause: line.basis[0] ?? null,
      dueBy: line.dueBy,
      reasons:
        amount === null ? [...line.reasons, ...(line.reasons.length > 0 ? [] : reasons.filter(({ code }) => code !== "priceMissing"))] : [],
    },
  ];
}

/** What a plan of additions changes. */
export function changesOfAdditions(plan: EqualisePlan, units: readonly StageUnit[] | undefined): PlannedChanges {
  const { cost, total } = plan;
  const price = cost === null || total === null || total === 0 ? null : cost / total;
  return changesOfUnits(plan, units, () =>
    plan.additions.map(({ schoolId, amount }) => ({ schoolId, amount, yuan: price === null ? null : amount * price, counterparts: [] })),
  );
}

/** What a plan of movements changes: one line for a school that gives and one for a school that gets. */
export function changesOfMoves(plan: RedistributionPlan, units: readonly StageUnit[] | undefined): PlannedChanges {
  return changesOfUnits(plan, units, () => changesByMoves(plan.moves));
}

function changesByMoves(moves: readonly Move[]): UnitChange[] {
  return distinct(moves.flatMap(({ from, to }) => [from, to])).map((schoolId) => {
    const counterparts = moves.flatMap(({ from, to, amount }): Counterpart[] =>
      to === schoolId ? [{ schoolId: from, amount }] : from === schoolId ? [{ schoolId: to, amount: -amount }] : [],
    );
    return { schoolId, amount: nearestSum(counterparts.map(({ amount }) => amount)), yuan: null, counterparts };
  });
}

/** What a plan of teachers by kind changes: the figure of each indicator, by the teachers who count in it. */
export function changesOfTeachers(
  { stage, moved, moves, coefficients, reasons }: TeacherPlan,
  units: readonly StageUnit[] | undefined,
): PlannedChanges {
  if (moved === null) return { changes: [], without: coefficients.map(({ indicator }) => ({ indicator, stage, reasons })) };
  const parts = coefficients.map(({ indicator }) => {
    const { field: figure } = plannedFigure(termsById(indicator));
    const counted = moves.filter(({ figures }) => figures.some((each) => each === figure));
    return changesOfUnits({ indicator, stage, figure, reasons: [] }, units, () => changesByMoves(counted));
  });
  return { changes: parts.flatMap(({ changes }) => changes), without: [] };
}

/** What a budget buys, year by year: each year starts from what the years before have bought, and is due at its end. */
export function changesOfBudget(plan: BudgetPlan, units: readonly StageUnit[] | undefined): PlannedChanges {
  const { stage, after, years, reasons } = plan;
  if (after === null) return { changes: [], without: [{ indicator: null, stage, reasons }] };
  const bought = new Map<string, number>();
  const changes = years.flatMap(({ year, purchases }) =>
    purchases.flatMap(({ indicator, figure, schoolId, amount, yuan }): PlannedChange[] => {
      const key = joinedKey([schoolId, figure]);
      const before = bought.get(key) ?? 0;
      bought.set(key, nearestSum([before, amount]));
      const own = changesOfUnits({ indicator, stage, figure, reasons: [] }, units, () => [{ schoolId, amount, yuan, counterparts: [] }]);
      return own.changes.map((change) => ({
        ...change,
        from: change.from === null ? null : nearestSum([change.from, before]),
        to: change.to === null ? null : nearestSum([change.to, before]),
        dueBy: year === null ? null : `${String(year).padStart(4, "0")}-12-31`,
      }));
    }),
  );
  return { changes, without: [] };
}

type UnitChange = Pick<PlannedChange, "schoolId" | "yuan" | "counterparts"> & { readonly amount: number };

function changesOfUnits(
  { indicator, stage, figure, reasons }: Pick<EqualisePlan, "indicator" | "stage" | "figure" | "reasons">,
  units: readonly StageUnit[] | undefined,
  changesIn: () => readonly UnitChange[],
): PlannedChanges {
  if (figure === null || stage === null) return { changes: [], without: [{ indicator, stage, reasons }] };
  const { unit } = plannedFigure(termsById(indicator));
  const changes = changesIn();
  if (changes.length > 0) requireArray(units, "options.units");
  return {
    changes: changes.map(({ schoolId, amount, yuan, counterparts }): PlannedChange => {
      const own = unitOf(units ?? [], schoolId, stage);
      const from = own[figure] ?? null;
      return {
        schoolId,
        ...(typeof own.name === "string" ? { name: own.name } : {}),
        stage,
        indicator,
        figure,
        from,
        to: from === null ? null : nearestSum([from, amount]),
        amount,
        unit,
        yuan,
        counterparts,
        clause: null,
        dueBy: null,
        reasons: counterparts.length > 0 ? [{ code: "moveCostUnknown" }] : [],
      };
    }),
    without: [],
  };
}

function unitOf(units: readonly StageUnit[], schoolId: string, stage: Stage): StageUnit {
  const found = units.find((unit) => unit.schoolId === schoolId && unit.stage === stage);
  if (found === undefined)
    throw new UsageError("unknownId", `A plan names a school that options.units has not: ${schoolId}, ${stage}.`, schoolId);
  return found;
}

/** What a plan of classes changes: the number of classes of a grade. */
export function changesOfClasses({ indicator, grades, reasons }: ClassPlan): PlannedChanges {
  const changes = grades.map(
    ({ schoolId, name, stage, grade, classes, needed, added }): PlannedChange => ({
      schoolId,
      ...(name === undefined ? {} : { name }),
      stage,
      ...(grade === null ? {} : { grade }),
      indicator,
      figure: "classes",
      from: classes,
      to: needed,
      amount: added,
      unit: "classes",
      yuan: null,
      counterparts: [],
      clause: null,
      dueBy: null,
      reasons: [],
    }),
  );
  return { changes, without: reasons.length === 0 ? [] : [{ indicator, stage: null, reasons }] };
}
