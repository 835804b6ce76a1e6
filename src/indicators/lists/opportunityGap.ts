import type { OpportunityCounts, OpportunityFigures } from "../../model/records/standards.js";
import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent, listProblem } from "../../model/checkFigure.js";
import type { Reported } from "../../model/stageUnit.js";
import { decimalOf, nearestRatio } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { OPPORTUNITY_GROUPS, OPPORTUNITY_RATES, type OpportunityGroup, type OpportunityRate } from "../../model/records/lists.js";

export type { OpportunityGroup, OpportunityRate } from "../../model/records/lists.js";

interface Fraction {
  readonly group: OpportunityGroup;
  readonly part: bigint;
  readonly whole: bigint;
}

/**
 * Gap in opportunity between groups of pupils: highest − lowest rate among migrant, left-behind, disabled, poor and all
 * children, as a share. All five are needed. A group without children is left out, and a reason names it. Reckoned exactly
 * and rounded once.
 *
 * It does not say which rates are low: two groups may be equally badly off. Groups overlap, and every one of them is part
 * of `all`.
 *
 * Source: 朔政办发〔2016〕45号 三 (“basically equal”, without a number); the formula is this library's.
 *
 * @returns The value, or `null` with the reasons: a group's figure not reported or in error, the rate not named, children
 * in fewer than two groups.
 *
 * @example
 * ```ts
 * import { opportunityGapOf } from "edu-balance";
 *
 * const groups = {
 *   migrant: { enrolled: 190, children: 200 },
 *   leftBehind: { enrolled: 99, children: 100 },
 *   disabled: { enrolled: 36, children: 40 },
 *   poor: { enrolled: 0, children: 0 },
 *   all: { enrolled: 9900, children: 10_000 },
 * };
 * opportunityGapOf({ rate: "enrolment", groups }).value; // => 0.09
 * opportunityGapOf({ rate: "enrolment", groups }).reasons; // => [{ code: "zeroPupils", units: ["poor"] }]
 * ```
 */
export function opportunityGapOf(figures: OpportunityFigures): IndicatorValue {
  const { rate } = figures;
  if (listProblem(rate, OPPORTUNITY_RATES) !== null) {
    return { value: null, reasons: [{ code: isAbsent(rate) ? "missingFigure" : "invalidFigure", field: "rate", units: [] }] };
  }
  const reasons: Reason[] = [];
  const empty: OpportunityGroup[] = [];
  const fractions: Fraction[] = [];
  for (const group of OPPORTUNITY_GROUPS) {
    const found = fractionOf(figures, group);
    if (!("part" in found)) reasons.push(...found.reasons);
    else if (found.whole === 0n) empty.push(group);
    else fractions.push(found);
  }
  if (reasons.length > 0) return { value: null, reasons };
  const [first, ...others] = fractions;
  if (first === undefined || others.length === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: empty }] };
  const highest = others.reduce((best, next) => (isAbove(next, best) ? next : best), first);
  const lowest = others.reduce((worst, next) => (isAbove(worst, next) ? next : worst), first);
  const top = highest.part * lowest.whole - lowest.part * highest.whole;
  const value = nearestRatio({ digits: top, places: 0 }, { digits: highest.whole * lowest.whole, places: 0 });
  return { value, reasons: empty.length === 0 ? [] : [{ code: "zeroPupils", units: empty }] };
}

function isAbove(one: Fraction, other: Fraction): boolean {
  return one.part * other.whole > other.part * one.whole;
}

function fractionOf(
  { rate, groups, rates }: OpportunityFigures,
  group: OpportunityGroup,
): Fraction | { readonly reasons: readonly Reason[] } {
  const counts = groups?.[group];
  const published: Reported = rates?.[group];
  const fault = (field: string): { readonly reasons: readonly Reason[] } => ({ reasons: [{ code: "invalidFigure", field, units: [] }] });
  if (!isAbsent(published)) {
    const impossible = figureProblem(published, "amount") !== null || (rate === "enrolment" && published > 1);
    if (impossible || !isAbsent(counts)) return fault(`rates.${group}`);
    const { digits, places } = decimalOf(published);
    return { group, part: digits, whole: 10n ** BigInt(places) };
  }
  if (isAbsent(counts)) return { reasons: [{ code: "missingFigure", field: group, units: [] }] };
  const { enrolled, children } = counts;
  const reasons = (["enrolled", "children"] as const).flatMap((name): Reason[] => {
    const figure: Reported = counts[name];
    const field = `groups.${group}.${name}`;
    if (isAbsent(figure)) return [{ code: "missingFigure", field, units: [] }];
    return figureProblem(figure, "count") === null ? [] : [{ code: "invalidFigure", field, units: [] }];
  });
  if (reasons.length > 0 || isAbsent(enrolled) || isAbsent(children)) return { reasons };
  const all = groups?.all?.children;
  if (!isAbsent(all) && children > all) return fault(`groups.${group}.children`);
  if (isMoreThanThereAre(rate, counts)) return fault(`groups.${group}.enrolled`);
  return { group, part: BigInt(enrolled), whole: BigInt(children) };
}

/** More enrolled than there are. A cohort can grow by those who come back to it, but not out of nobody. */
export function isMoreThanThereAre(rate: OpportunityRate, { enrolled, children }: OpportunityCounts): boolean {
  if (isAbsent(enrolled) || isAbsent(children)) return false;
  return enrolled > children && (rate === "enrolment" || children === 0);
}
