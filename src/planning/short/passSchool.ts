import { holds } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import { costOf, type UnitPrices } from "../unitPrices.js";
import type { JudgedItem, JudgedSchool } from "./judgedSchool.js";
import type { SchoolShortfall, ShortfallLine } from "./shortfallLine.js";

/** What a school is short of, and the cheapest way to the standard; `null` where it misses nothing and all is known. */
export function findShortfall(school: JudgedSchool, prices: UnitPrices): SchoolShortfall | null {
  const items = school.itemsOf().flatMap((item): ShortItem[] => {
    const short = readItem(item);
    return short === null ? [] : [short];
  });
  if (items.length === 0) return null;
  const { finding, stage } = school;
  const { id: schoolId, name } = finding.subject;
  const unknown = items.filter(({ isShort }) => !isShort);
  const missed = items.filter(({ isShort }) => isShort);
  const left = unknown.length > 0 ? null : leaveDearest(missed, school.mayMiss, prices);
  const lines = items.map((item) => lineFrom(item, left?.leave ?? null, prices));
  const gaps = missed.flatMap(({ item }) => item.gap ?? []);
  const open = [...unknown.flatMap(({ item }) => item.finding.reasons), ...gaps, ...(left?.reasons ?? [])];
  const unpriced = lines.filter(({ needed, yuan }) => needed !== null && needed > 0 && yuan === null).map(({ figure }) => figure);
  const costs = lines.flatMap(({ yuan }) => yuan ?? []);
  const leave = left?.leave ?? null;
  const cost = costs.length === lines.length ? nearestSum(costs) : null;
  const reasons = distinct<Reason>([...open, ...(unpriced.length === 0 ? [] : [{ code: "priceMissing", fields: unpriced } as const])]);
  const { verdict } = finding;
  if (name === undefined) return { schoolId, stage, verdict, lines, leave, cost, reasons };
  return { schoolId, name, stage, verdict, lines, leave, cost, reasons };
}

/** An item that is short, or of which it is not known. */
interface ShortItem {
  readonly item: JudgedItem;
  readonly isShort: boolean;
  readonly toLimit: number | null;
  readonly toFloor: number | null;
}

function readItem(item: JudgedItem): ShortItem | null {
  const { finding, floor } = item;
  const { verdict, value, requirement } = finding;
  if (verdict === "undetermined") return { item, isShort: false, toLimit: null, toFloor: null };
  if ((verdict !== "notMet" && verdict !== "pending") || value === null || requirement === null) return null;
  if (holds(value, requirement.comparator, requirement.limit)) return null;
  return { item, isShort: true, toLimit: item.amountTo(requirement.limit), toFloor: floor === null ? 0 : item.amountTo(floor) };
}

interface Left {
  readonly leave: readonly string[] | null;
  readonly reasons: readonly Reason[];
}

/**
 * Which of what a school misses it may leave at the floor: as many as it may miss, and those by which most is saved, since raising the
 * rest to their limits costs what all would cost less what is saved. Among equals the earlier in the text is left.
 */
function leaveDearest(missed: readonly ShortItem[], mayMiss: number, prices: UnitPrices): Left {
  if (missed.length <= mayMiss) return { leave: missed.map(idOf), reasons: [] };
  if (mayMiss === 0) return { leave: [], reasons: [] };
  const savings = missed.map((each) => ({ each, saved: savedBy(each, prices) }));
  if (savings.some(({ saved }) => saved === null)) {
    return { leave: null, reasons: [{ code: "cheapestUnknown", indicators: missed.map(idOf) }] };
  }
  const dearest = [...savings].sort((one, other) => (other.saved ?? 0) - (one.saved ?? 0)).slice(0, mayMiss);
  return { leave: savings.filter((each) => dearest.includes(each)).map(({ each }) => idOf(each)), reasons: [] };
}

function idOf({ item }: ShortItem): string {
  return item.finding.indicator;
}

/** What it saves to leave an item at its floor. */
function savedBy({ item, toLimit, toFloor }: ShortItem, prices: UnitPrices): number | null {
  const price = prices.get(item.figure);
  return price === undefined || toLimit === null || toFloor === null ? null : (toLimit - toFloor) * price;
}

function lineFrom({ item, isShort, toLimit, toFloor }: ShortItem, leave: readonly string[] | null, prices: UnitPrices): ShortfallLine {
  const { finding, figure, unit, floor, amount, gap } = item;
  const { indicator, verdict, value, requirement, reasons, basis } = finding;
  const needed = !isShort || leave === null ? null : leave.includes(indicator) ? toFloor : toLimit;
  return {
    indicator,
    figure,
    unit,
    verdict,
    value,
    comparator: requirement?.comparator ?? null,
    limit: requirement?.limit ?? null,
    floor,
    amount,
    toLimit,
    toFloor,
    needed,
    yuan: needed === null ? null : costOf(needed, figure, prices),
    dueBy: requirement?.dueBy ?? null,
    basis,
    reasons: [...(isShort ? [] : reasons), ...(isShort && gap !== null ? [gap] : [])],
  };
}
