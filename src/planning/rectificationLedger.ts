import type { Reason } from "../findings/reason.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { distinct } from "../foundation/distinct.js";
import { groupBy } from "../foundation/groupBy.js";
import { joinedKey } from "../foundation/idKey.js";
import { requireKeys, unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject, requireOption } from "../foundation/usageError.js";
import type { AssessedCounty } from "../model/records/options.js";
import type { StageUnit } from "../model/stageUnit.js";
import { BALANCE_STANDARDS, type BalanceStandard } from "../policy/records/lists.js";
import type { Stage } from "../policy/records/types.js";
import { nearestSum } from "../statistics/exact/decimal.js";
import {
  changesOfAdditions,
  changesOfBudget,
  changesOfClasses,
  changesOfMoves,
  changesOfShortfalls,
  changesOfTeachers,
  LEDGER_AIMS,
  type LedgerAim,
} from "./changesIn.js";
import type { LedgerRow, PlannedChange, PlannedChanges, PlanWithout } from "./ledgerRow.js";
import { openSources, type LedgerSources } from "./ledgerSources.js";
import { nameOfPlan, type RectificationPlan } from "./rectificationPlan.js";
import { costOf, readPrices, type UnitPrices } from "./unitPrices.js";

export type { RectificationPlan } from "./rectificationPlan.js";
export type { LedgerAim } from "./changesIn.js";
export type { Counterpart, LedgerRow, PlanWithout } from "./ledgerRow.js";

/** Options of {@link rectificationLedger}. */
export interface LedgerOptions {
  /** The standard that the plans are for: its clauses, its targets, who holds its figures. */
  readonly standard: BalanceStandard;
  readonly asOf: CalendarDate;
  /** The county: a target of the municipal opinion may set its day. */
  readonly county?: AssessedCounty;
  /** The units that the plans were made for: plans of additions and movements need them, for what there is and for names. */
  readonly units?: readonly StageUnit[];
  /** Yuan for one unit of a figure, by its id; where left out, as far as the plans say. */
  readonly prices?: Readonly<Record<string, number>>;
  /** The day by which the county wants it done; it takes precedence over days of the texts. */
  readonly dueBy?: CalendarDate;
  /** How far shortfalls go. Default `"pass"`: until each school reaches the standard at the least cost; `"limits"`: to every limit. */
  readonly aim?: LedgerAim;
}

/** What is done for one indicator in all schools of a stage. */
export interface LedgerTotal {
  readonly indicator: string;
  readonly figure: string;
  readonly stage: Stage;
  readonly unit: string;
  readonly schools: number;
  /** What is new; `null` where a line is not known. What moves adds up to 0. */
  readonly amount: number | null;
  readonly yuan: number | null;
}

/** Result of {@link rectificationLedger}. */
export interface RectificationLedger {
  readonly standard: BalanceStandard;
  readonly asOf: CalendarDate;
  /** In the order of the plans. */
  readonly rows: readonly LedgerRow[];
  readonly totals: readonly LedgerTotal[];
  /** Yuan for all of it; `null` where those of a line are not known. */
  readonly yuan: number | null;
  /** Plans that could not be made, with the reasons: a figure is missing, a limit is out of reach. */
  readonly without: readonly PlanWithout[];
}

/**
 * A ledger of rectification (整改台账) from plans: school by school what there is, what there is to be, what it costs, by which
 * clause, by when and whose business it is; and what of that nobody knows.
 *
 * The day is the caller's, else that of the rule, else for basic balance the target of the municipal opinion for the county; else none
 * (`noDueDate`). The departments are those of the clause; where it names none, the offices that hold the figure
 * (`departmentNotNamed`). What a movement costs is not said by any price (`moveCostUnknown`). Two plans for the same figure of a school
 * are not one plan (`plannedTwice`): make the second for the units as the first leaves them.
 *
 * @param plans - What the functions of plans returned.
 * @param options - The standard, the day; units, where plans of additions or movements are among them.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`, `unknownId` (a school that the units lack).
 *
 * Source: the form of such ledgers is the library's own; clauses, days and departments are those of the documents.
 *
 * @example
 * ```ts
 * import { equalise, rectificationLedger } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, computers: 2 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, computers: 10 },
 * ];
 * const plan = equalise(units, "computersPer100Pupils", { limit: 0.43 });
 * const county = { id: "huairen", place: "140624" };
 * const prices = { computers: 4000 };
 * const { rows, yuan } = rectificationLedger([plan], { standard: "basicBalance2012", asOf: "2016-12-31", county, units, prices });
 * rows.map(({ schoolId, from, to, amount, dueBy }) => [schoolId, from, to, amount, dueBy]);
 * // => [["village", 2, 4, 2, "2017-12-31"]]
 * rows[0]?.clause; // => { document: "basicBalance2012", clause: "（校际均衡）" }
 * rows[0]?.offices.map(({ name }) => name.zh); // => ["教育部门", "学校"]
 * yuan; // => 8000
 * ```
 */
export function rectificationLedger(plans: readonly RectificationPlan[], options: LedgerOptions): RectificationLedger {
  requireArray(plans, "plans");
  requireLedgerOptions(options);
  const { standard, asOf } = options;
  const planned = plans.map((plan, index) => changesIn(plan, index, options));
  const about = {
    sources: openSources(standard, asOf, options.county),
    prices: readPrices(options.prices, Object.keys(options.prices ?? {})),
    dueBy: options.dueBy ?? null,
  };
  const all = planned.flatMap(({ changes }, plan) => changes.map((change) => ({ change, plan })));
  const ofFigure = groupBy(all, ({ change }) => figureKey(change));
  const rows = all.map(({ change, plan }) => {
    const others = (ofFigure.get(figureKey(change)) ?? []).filter((each) => each.plan !== plan);
    return rowFrom(
      change,
      about,
      others.map((each) => each.change.indicator),
    );
  });
  return {
    standard,
    asOf,
    rows,
    totals: totalsOf(rows),
    yuan: sumOrNull(rows.map(({ yuan }) => yuan)),
    without: planned.flatMap(({ without }) => without),
  };
}

const OPTION_KEYS: readonly (keyof LedgerOptions)[] = ["standard", "asOf", "county", "units", "prices", "dueBy", "aim"];

function requireLedgerOptions(options: LedgerOptions): void {
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  if (!BALANCE_STANDARDS.includes(options.standard)) throw unknownId("badOption", "standard", options.standard, BALANCE_STANDARDS);
  requireDate(options.asOf, "asOf");
  if (options.dueBy !== undefined) requireDate(options.dueBy, "dueBy");
  requireOption("aim", options.aim, LEDGER_AIMS);
}

function changesIn(given: RectificationPlan, index: number, { units, aim = "pass" }: LedgerOptions): PlannedChanges {
  const { kind, plan } = nameOfPlan(given, `plans[${String(index)}]`);
  switch (kind) {
    case "classes":
      return changesOfClasses(plan);
    case "shortfalls":
      return changesOfShortfalls(plan, aim);
    case "budget":
      return changesOfBudget(plan, units);
    case "additions":
      return changesOfAdditions(plan, units);
    case "teachers":
      return changesOfTeachers(plan, units);
    case "moves":
      return changesOfMoves(plan, units);
  }
}

function figureKey({ schoolId, stage, grade, figure }: PlannedChange): string {
  return joinedKey([schoolId, stage, figure, String(grade)]);
}

interface LedgerContext {
  readonly sources: LedgerSources;
  readonly prices: UnitPrices;
  /** The day of the caller's own. */
  readonly dueBy: CalendarDate | null;
}

/** `others` are the indicators of other plans for the same figure. */
function rowFrom(change: PlannedChange, { sources, prices, dueBy }: LedgerContext, others: readonly string[]): LedgerRow {
  const { schoolId, name, stage, grade, indicator, figure, from, to, amount, unit, counterparts, reasons } = change;
  const clause = sources.clauseFor(indicator, change.clause);
  const { offices, areNamed } = sources.officesFor(clause, figure);
  const due = dueBy ?? change.dueBy ?? sources.targetDay;
  const isMove = counterparts.length > 0;
  const yuan = isMove || amount === null || amount < 0 ? null : (costOf(amount, figure, prices) ?? change.yuan);
  const unknown: readonly Reason[] = [
    ...reasons,
    ...(yuan === null && amount !== null && !isMove ? [{ code: "priceMissing", fields: [figure] } as const] : []),
    ...(due === null ? [{ code: "noDueDate" } as const] : []),
    ...(areNamed ? [] : [{ code: "departmentNotNamed" } as const]),
    ...(others.length === 0 ? [] : [{ code: "plannedTwice", indicators: [...others] } as const]),
  ];
  return {
    schoolId,
    ...(name === undefined ? {} : { name }),
    stage,
    ...(grade === undefined ? {} : { grade }),
    indicator,
    figure,
    from,
    to,
    amount,
    unit,
    yuan,
    counterparts,
    clause: change.clause ?? (clause === null ? null : { document: clause.document, clause: clause.number }),
    dueBy: due,
    offices,
    reasons: unknown,
  };
}

function totalsOf(rows: readonly LedgerRow[]): LedgerTotal[] {
  return [...groupBy(rows, ({ indicator, figure, stage }) => joinedKey([indicator, figure, stage])).values()].map((own) => {
    const [{ indicator, figure, stage, unit }] = own;
    return {
      indicator,
      figure,
      stage,
      unit,
      schools: distinct(own.map(({ schoolId }) => schoolId)).length,
      amount: sumOrNull(own.map(({ amount }) => amount)),
      yuan: sumOrNull(own.map(({ yuan }) => yuan)),
    };
  });
}

function sumOrNull(amounts: readonly (number | null)[]): number | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? nearestSum(known) : null;
}
