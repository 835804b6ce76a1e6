import { equalise, planWithin, type BudgetPlan, type EqualisePlan } from "edu-balance/planning";
import { indicators, nameOf, qualityIndicators, type Stage, type StageUnit, type UnitFigure } from "edu-balance";
import { figureName } from "../../../../src/naming/fieldNames.js";
import { PLANNED_FIELDS, plannedFigure } from "../../../../src/planning/plannedFigure.js";
import type { BalanceStandard } from "../../../../src/policy/records/lists.js";
import type { Assessed } from "./assessSheet.js";
import type { PlanChoice } from "./protocol.js";
import { Refusal } from "./refusal.js";
import type { OptionView } from "./sheetView.js";
import type { TableView } from "./tableView.js";
import { cell, named, neededText, numberText, reasonsText, sentence, tableOf, type Telling } from "./telling.js";
import { stageName } from "./verdictView.js";

/** A plan, for the page. */
export interface PlanView {
  readonly line: string;
  readonly table: TableView | null;
}

/** What a plan of a standard may be for. */
export interface PlanChoices {
  readonly stages: readonly OptionView[];
  readonly indicators: readonly OptionView[];
  /** The figures that can be bought, with their units. */
  readonly figures: readonly { readonly id: string; readonly label: string }[];
  /** The limit of the standard, where it is one of a coefficient; by stage. */
  readonly targets: Readonly<Partial<Record<Stage, number>>>;
  /** The stage to begin with: the first that does not reach its limit. */
  readonly stage: Stage | null;
  /** What is to be known of the target; empty where it is the limit of the very coefficient. */
  readonly note: string;
}

/** What can be planned from a sheet; `null` for nothing. */
export function planChoices(assessed: Assessed, telling: Telling): PlanChoices | null {
  if (assessed.standard === "classSize" || assessed.units.length === 0) return null;
  const terms = assessed.standard === "basicBalance2012" ? indicators : qualityIndicators;
  const stages = (["primary", "juniorSecondary"] as const).filter((stage) => assessed.units.some((unit) => unit.stage === stage));
  const figures = [...new Map(terms.map((each) => plannedFigure(each)).map(({ field, unit }) => [field, unit]))];
  return {
    stages: stages.map((value) => ({ value, text: stageName(telling, value) })),
    indicators: terms.map(({ id }) => ({ value: id, text: named(telling, id) })),
    figures: figures.map(([id, unit]) => ({
      id,
      label: telling.say("price", { figure: figureName(id)?.[telling.language] ?? id, unit: named(telling, unit) }),
    })),
    stage: stages.find((stage) => assessed.result.stages[stage].verdict === "notMet") ?? stages[0] ?? null,
    note: assessed.standard === "basicBalance2012" ? telling.say("planComposite") : "",
    targets: Object.fromEntries(
      stages.flatMap((stage) => {
        const finding =
          assessed.standard === "basicBalance2012" ? assessed.result.stages[stage].finding : assessed.result.stages[stage].findings[0];
        const limit = finding?.requirement?.limit;
        return limit === undefined ? [] : [[stage, limit]];
      }),
    ),
  };
}

/** Makes a plan. @throws Refusal for numbers that are none. */
export function planView(assessed: Assessed, choice: PlanChoice, telling: Telling): PlanView {
  if (assessed.standard === "classSize") throw new Refusal("refusedBadPlan");
  const { units, standard } = assessed;
  return choice.kind === "equalise" ? equaliseView(units, choice, telling) : withinView({ units, standard }, choice, telling);
}

function equaliseView(units: readonly StageUnit[], choice: Extract<PlanChoice, { kind: "equalise" }>, telling: Telling): PlanView {
  const { indicator, stage, target } = choice;
  if (!(target > 0)) throw new Refusal("refusedBadPlan");
  const plan = equalise(units, indicator, { limit: target, stage });
  return { line: sentence(equaliseLine(plan, stage, telling)), table: additionsTable(plan, nameOfUnits(units, stage), telling) };
}

function equaliseLine(plan: EqualisePlan, stage: Stage, telling: Telling): string {
  const { say } = telling;
  const { figure, total, before, coefficient, reasons, indicator } = plan;
  if (total === null || figure === null) return say("planNone", { reasons: reasonsText(telling, reasons) });
  const about = {
    stage: stageName(telling, stage),
    indicator: named(telling, indicator),
    before: numberText(telling, before, "coefficient"),
  };
  if (total === 0) return say("planNothing", about);
  const shown = neededText(telling, total, PLANNED_FIELDS[figure].unit);
  return say("planEqualise", { ...about, total: shown, after: numberText(telling, coefficient, "coefficient") });
}

function additionsTable({ additions, figure }: EqualisePlan, names: ReadonlyMap<string, string>, telling: Telling): TableView | null {
  if (figure === null || additions.length === 0) return null;
  const { say } = telling;
  const { unit } = PLANNED_FIELDS[figure];
  const amount = `#${figureName(figure)?.[telling.language] ?? say("amount")}`;
  return tableOf(telling, { caption: say("additions"), heads: [say("school"), amount], rows: additions }, ({ schoolId, amount: added }) => [
    cell(names.get(schoolId) ?? schoolId),
    cell(neededText(telling, added, unit)),
  ]);
}

function withinView(
  { units, standard }: { readonly units: readonly StageUnit[]; readonly standard: BalanceStandard },
  { stage, budget, prices }: Extract<PlanChoice, { kind: "within" }>,
  telling: Telling,
): PlanView {
  const amounts = [budget, ...Object.values(prices)];
  if (amounts.some((each) => !(Number.isFinite(each) && each >= 0))) throw new Refusal("refusedBadPlan");
  const priced = Object.fromEntries(Object.entries(prices).filter(([, price]) => price > 0));
  const plan = planWithin(units, { standard, budget, prices: priced, stage });
  return { line: sentence(withinLine(plan, stage, telling)), table: purchasesTable(plan, nameOfUnits(units, stage), telling) };
}

function withinLine({ before, after, bound, unspent, reasons }: BudgetPlan, stage: Stage, telling: Telling): string {
  const { say } = telling;
  if (after === null) return say("planNone", { reasons: reasonsText(telling, reasons) });
  const shown = (value: number | null): string => numberText(telling, value, "coefficient");
  const places = { stage: stageName(telling, stage), before: shown(before), after: shown(after), bound: shown(bound) };
  return say("planWithin", { ...places, left: numberText(telling, unspent, "yuan") });
}

function purchasesTable({ years }: BudgetPlan, names: ReadonlyMap<string, string>, telling: Telling): TableView | null {
  const { say } = telling;
  const rows = years.flatMap(({ purchases }) => purchases);
  if (rows.length === 0) return null;
  const heads = [say("school"), say("figure"), `#${say("amount")}`, `#${say("yuan")}`];
  return tableOf(telling, { caption: say("additions"), heads, rows }, ({ schoolId, figure, amount, yuan }) => [
    cell(names.get(schoolId) ?? schoolId),
    cell(figureName(figure)?.[telling.language] ?? nameOf(figure)[telling.language]),
    cell(neededText(telling, amount, unitOf(figure))),
    cell(String(Math.round(yuan))),
  ]);
}

function unitOf(figure: UnitFigure): string {
  return PLANNED_FIELDS[figure].unit;
}

function nameOfUnits(units: readonly StageUnit[], stage: Stage): ReadonlyMap<string, string> {
  return new Map(units.flatMap(({ schoolId, name, stage: own }) => (own === stage && name !== undefined ? [[schoolId, name]] : [])));
}
