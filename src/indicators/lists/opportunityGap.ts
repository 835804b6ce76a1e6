import { requireObject } from "../../foundation/usageError.js";
import { problem, type DatumName, type Problem, type ProblemCode } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent, listProblem } from "../../model/checkFigure.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { fieldName, readRecord, type Path } from "../../model/reading/readRecord.js";
import { OPPORTUNITY_GROUPS, OPPORTUNITY_RATES, type OpportunityGroup } from "../../model/records/lists.js";
import { opportunityCounts, opportunityFigures, type OpportunityCounts, type OpportunityFigures } from "../../model/records/standards.js";
import { decimalOf, nearestRatio } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

export type { OpportunityGroup, OpportunityRate } from "../../model/records/lists.js";

interface Fraction {
  readonly group: OpportunityGroup;
  readonly part: bigint;
  readonly whole: bigint;
}

/** A group as it was read: its rate as a fraction, or why there is none, and what is wrong. */
interface GroupReading {
  readonly fraction: Fraction | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Figures that do not fit together, and where. */
interface Fault {
  readonly at: readonly string[];
  readonly code: ProblemCode;
  readonly value: unknown;
  readonly name: DatumName | undefined;
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
  requireObject(figures, "figures");
  const { rate } = figures;
  if (listProblem(rate, OPPORTUNITY_RATES) !== null) {
    return { value: null, reasons: [{ code: isAbsent(rate) ? "missingFigure" : "invalidFigure", field: "rate", units: [] }] };
  }
  const readings = OPPORTUNITY_GROUPS.map((group) => readGroup(figures, group, []));
  const reasons = readings.flatMap((reading) => reading.reasons);
  const known = readings.flatMap(({ fraction }) => (fraction === null ? [] : [fraction]));
  const empty = known.flatMap(({ group, whole }) => (whole === 0n ? [group] : []));
  const fractions = known.filter(({ whole }) => whole !== 0n);
  if (reasons.length > 0) return { value: null, reasons };
  const [first, ...others] = fractions;
  if (first === undefined || others.length === 0) {
    const fields = empty.map((group) => `groups.${group}.children`);
    return { value: null, reasons: [{ code: "zeroDenominator", fields }] };
  }
  const highest = others.reduce((best, next) => (isAbove(next, best) ? next : best), first);
  const lowest = others.reduce((worst, next) => (isAbove(worst, next) ? next : worst), first);
  const top = highest.part * lowest.whole - lowest.part * highest.whole;
  const value = nearestRatio({ digits: top, places: 0 }, { digits: highest.whole * lowest.whole, places: 0 });
  return { value, reasons: empty.length === 0 ? [] : [{ code: "zeroPupils", units: empty }] };
}

function isAbove(one: Fraction, other: Fraction): boolean {
  return one.part * other.whole > other.part * one.whole;
}

/** What is wrong with the figures that a gap in opportunity is taken from. */
export function opportunityProblems(figures: OpportunityFigures, path: Path): Problem[] {
  const { fields } = opportunityFigures;
  // The groups are read one by one.
  const apart = { ...opportunityFigures, fields: { ...fields, groups: { ...fields.groups, keys: [] } } };
  return [
    ...readRecord(apart, figures, { path }).problems,
    ...OPPORTUNITY_GROUPS.flatMap((group) => readGroup(figures, group, path).problems),
  ];
}

/** Reads the figures of one group: counts, or the published rate where only that is known. */
function readGroup(figures: OpportunityFigures, group: OpportunityGroup, path: Path): GroupReading {
  const { value: counts, problems: all } = readRecord(opportunityCounts, figures.groups?.[group], { path: [...path, "groups", group] });
  // Whether more may be enrolled than there are depends on the rate.
  const wrong = all.filter(({ code }) => code !== "partExceedsWhole");
  const published: unknown = figures.rates?.[group];
  const rateFaults = isAbsent(published) ? [] : faultsOfRate(figures, group, counts !== null);
  const countFaults = counts === null || wrong.length > 0 ? [] : faultsOfCounts(figures, group, counts);
  const problems = [
    ...wrong,
    ...[...rateFaults, ...countFaults].map(({ at, code, value, name }) => problem([...path, ...at], code, value, name)),
  ];
  const without = (...reasons: readonly Reason[]): GroupReading => ({ fraction: null, reasons, problems });
  const invalid = (field: string): GroupReading => without({ code: "invalidFigure", field, units: [] });
  if (!isAbsent(published)) {
    if (rateFaults.length > 0 || figureProblem(published, "amount") !== null) return invalid(`rates.${group}`);
    const { digits, places } = decimalOf(published as number);
    return { fraction: { group, part: digits, whole: 10n ** BigInt(places) }, reasons: [], problems };
  }
  if (counts === null) return without({ code: "missingFigure", field: group, units: [] });
  const gaps = gapsIn(opportunityCounts, counts, ["enrolled", "children"]);
  if (gaps.length > 0) return without(...gaps.map((gap) => ({ ...gap, field: `groups.${group}.${gap.field}` })));
  const [fault] = countFaults;
  if (fault !== undefined) return invalid(fault.at.join("."));
  return { fraction: { group, part: BigInt(counts.enrolled ?? 0), whole: BigInt(counts.children ?? 0) }, reasons: [], problems };
}

/** What does not fit about a published rate: counts beside it, or more enrolled than there are. */
function faultsOfRate({ rate, rates }: OpportunityFigures, group: OpportunityGroup, isCounted: boolean): Fault[] {
  const value = rates?.[group];
  const fault = { at: ["rates", group], value, name: fieldName(opportunityFigures.fields.rates) };
  if (isCounted) return [{ ...fault, code: "notExpected" }];
  const isAbove1 = figureProblem(value, "amount") === null && Number(value) > 1;
  return rate === "enrolment" && isAbove1 ? [{ ...fault, code: "partExceedsWhole" }] : [];
}

/** What does not fit about sound counts: more children than of all groups, or more enrolled than there are. */
function faultsOfCounts({ rate, groups }: OpportunityFigures, group: OpportunityGroup, { enrolled, children }: OpportunityCounts): Fault[] {
  const { fields } = opportunityCounts;
  const all = groups?.all?.children;
  const isMore = !isAbsent(children) && figureProblem(all, "count") === null && children > Number(all);
  // A cohort can grow by those who come back to it, but not out of nobody.
  const isGrown = !isAbsent(enrolled) && !isAbsent(children) && enrolled > children && (rate === "enrolment" || children === 0);
  const fault = { code: "partExceedsWhole" } as const;
  return [
    ...(isMore ? [{ ...fault, at: ["groups", group, "children"], value: children, name: fieldName(fields.children) }] : []),
    ...(isGrown ? [{ ...fault, at: ["groups", group, "enrolled"], value: enrolled, name: fieldName(fields.enrolled) }] : []),
  ];
}
