import { fillTemplate, type TemplateWords } from "../findings/fillTemplate.js";
import type { Finding } from "../findings/finding.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { Projection } from "../planning/projectToDeadline.js";
import {
  amount,
  amountAgainst,
  indicatorText,
  limitNote,
  limitText,
  listed,
  sentence,
  type ShownRule,
  stageText,
  type Telling,
  together,
} from "./telling.js";

/** What is said of a series and its target. */
export interface ToldTrend {
  readonly own: Telling;
  readonly projection: Projection;
  readonly finding: Finding;
  readonly rule: ShownRule;
  readonly dueBy: CalendarDate;
  readonly asOf: CalendarDate;
}

/** The words of all sentences about a trend. */
export function trendWords({ own, projection, finding, rule, dueBy }: ToldTrend): TemplateWords {
  const { last, expected, trendYearly, neededYearly, interval } = projection;
  const { limit } = rule.requirement;
  const against = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : amountAgainst(own, value, limit, finding.unit);
  const change = (value: number | null): string => (value === null ? "" : amount(own, value, finding.unit));
  return {
    stage: finding.stage === undefined ? "" : stageText(own, finding.stage),
    indicator: indicatorText(own, finding.indicator),
    value: against(last?.value),
    lastDay: last?.day ?? "",
    expected: against(expected),
    limit: limitText(own, rule),
    dueBy,
    points: String(projection.points),
    trend: change(trendYearly),
    needed: neededYearly === 0 ? "" : change(neededYearly),
    least: against(interval?.least),
    most: against(interval?.most),
  };
}

/** What is found. */
export function trendTitle(told: ToldTrend): string {
  const { own, projection, dueBy } = told;
  const words = own.texts.deadlineTrend;
  const { state, last, expected } = projection;
  const isPast = state === "offCourse" && (expected === null || (last !== null && last.day >= dueBy));
  return sentence(isPast ? words.past : words[state], trendWords(told));
}

/** The chart in words. */
export function trendDescription(told: ToldTrend): string {
  const { own, projection } = told;
  const words = own.texts.deadlineTrend;
  const fillings = trendWords(told);
  const sentences = [
    words.shape,
    projection.last === null ? words.nothing : words.facts,
    words.limitLine,
    ...(projection.trendYearly === null ? [] : [words.yearly]),
    ...(projection.interval === null ? [] : [words.interval]),
  ];
  return together(own, [...sentences.map((each) => sentence(each, fillings)), ...leftOut(told)]);
}

/** What stands below the chart. */
export function trendNotes(told: ToldTrend): string[] {
  const { own, projection, rule, dueBy } = told;
  const words = own.texts.deadlineTrend;
  const isOwnDay = rule.requirement.dueBy !== dueBy;
  return [
    limitNote(own, rule),
    ...(isOwnDay ? [fillTemplate(words.given, { dueBy })] : []),
    ...(projection.expected === null ? [] : [words.note]),
    ...leftOut(told),
  ];
}

/** What the trend does not rest on. */
function leftOut({ own, projection }: ToldTrend): string[] {
  const words = own.texts.deadlineTrend;
  const { withoutValue, beforeBreak, gaps } = projection;
  const said = (template: string, days: readonly string[]): string[] =>
    days.length === 0 ? [] : [sentence(template, { days: listed(own, days) })];
  return [
    ...said(words.withoutValue, withoutValue),
    ...said(words.beforeBreak, beforeBreak),
    ...said(
      words.gaps,
      gaps.map(({ from, to }) => fillTemplate(words.pair, { from, to })),
    ),
  ];
}
