import { fillTemplate, type TemplateWords } from "../findings/fillTemplate.js";
import type { Verdict } from "../findings/finding.js";
import type { ExclusionReason } from "../findings/ledger.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import type { Stage } from "../policy/records/types.js";
import type { Spread } from "./spreadSchools.js";
import { amount, amountAgainst, indicatorText, limitNote, limitText, listed, sentence, stageText, type Telling } from "./telling.js";
import type { ChartTexts } from "./words/words.js";

/** A school that has a value. */
export interface KnownSchool {
  readonly name: string;
  readonly value: number;
  readonly verdict: Verdict | null;
}

/** What is said of the schools of a stage. */
export interface ToldSpread {
  readonly own: Telling;
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  readonly spread: Spread;
  /** From the highest down. */
  readonly known: readonly KnownSchool[];
  /** Names of the schools without a value. */
  readonly missing: readonly string[];
}

type MissingWord = keyof ChartTexts["schoolSpread"]["missingReasons"];

/** The word for a reason without which there would be a value. */
export function wordFor(why: ExclusionReason | "other"): MissingWord {
  switch (why) {
    case "missingFigure":
    case "invalidFigure":
    case "invalidRecord":
    case "duplicateUnit":
    case "zeroPupils":
      return why;
    default:
      return "other";
  }
}

/** The words of all sentences about a spread. */
export function spreadWords({ own, stage, indicator, spread, known, missing }: ToldSpread): TemplateWords {
  const { unit, rule, variation } = spread;
  const [first, last] = [known[0], known.at(-1)];
  const shown = (value: number | null | undefined, of: string): string =>
    value === null || value === undefined ? "" : amount(own, value, of);
  const against = (value: number | undefined): string => (value === undefined ? "" : valueText(own, spread, value));
  const short = shortOf(known);
  return {
    stage: stageText(own, stage),
    indicator: indicatorText(own, indicator),
    count: String(known.length),
    missing: String(missing.length),
    most: against(first?.value),
    least: against(last?.value),
    name: last?.name ?? "",
    value: against(last?.value),
    mean: shown(variation.mean, unit),
    coefficient: shown(variation.coefficient, "coefficient"),
    limit: rule === null ? "" : limitText(own, rule),
    short: String(short.length),
    names: listed(
      own,
      short.map(({ name }) => name),
    ),
  };
}

/** The value of a school, with as many digits as it takes not to seem on the limit. */
function valueText(own: Telling, { rule, unit }: Spread, value: number): string {
  return amountAgainst(own, value, rule?.requirement.limit ?? null, unit);
}

/** The schools that do not reach the limit. */
function shortOf(known: readonly KnownSchool[]): readonly KnownSchool[] {
  return known.filter(({ verdict }) => verdict === "notMet" || verdict === "pending");
}

/** What is found. */
export function spreadTitle(told: ToldSpread): string {
  const { own, spread, known, missing } = told;
  const { schoolSpread: words } = own.texts;
  const fillings = spreadWords(told);
  if (known.length === 0) return sentence(missing.length === 0 ? words.titleEmpty : words.titleUnknown, fillings);
  const rest = missing.length === 0 ? "" : fillTemplate(words.titleMissing, fillings);
  const isShort = shortOf(known).length > 0;
  const isMet = spread.rule !== null && known.every(({ verdict }) => verdict === "met");
  if (isShort) return sentence(words.titleShort, fillings) + rest;
  if (known.length === 1) return sentence(words.titleOne, fillings) + rest;
  return sentence(isMet ? words.titleMet : words.titleSpread, fillings) + rest;
}

/** The chart in words. */
export function spreadDescription(told: ToldSpread): string {
  const { own, spread, known, missing } = told;
  const { schoolSpread: words } = own.texts;
  const fillings = spreadWords(told);
  const named = (at: number): string => {
    const school = known.at(at);
    return school === undefined
      ? ""
      : fillTemplate(own.texts.common.named, { name: school.name, more: valueText(own, spread, school.value) });
  };
  const sentences = [
    words.shape,
    ...(known.length + missing.length === 0 ? [words.nothing] : []),
    ...(known.length === 0 ? [] : [known.length === 1 ? words.one : words.spread]),
    ...(spread.variation.mean === null ? [] : [words.meanLine]),
    ...(spread.rule === null ? [] : [words.limitLine]),
  ].map((each) => sentence(each, { ...fillings, highest: named(0), lowest: named(-1) }));
  const without = missing.length === 0 ? [] : [sentence(words.missing, { ...fillings, names: listed(own, missing) })];
  return [...sentences, ...without].join(own.language === "en" ? " " : "");
}

/** What stands below the chart. */
export function spreadNotes({ own, spread, known, missing }: ToldSpread, named: number): string[] {
  const { schoolSpread: words } = own.texts;
  return [
    ...(known.length === 0 ? [] : [words.meanNote]),
    spread.rule === null ? words.noLimit : limitNote(own, spread.rule),
    ...(missing.length === 0 ? [] : [fillTemplate(words.missing, { missing: String(missing.length), names: listed(own, missing) })]),
    ...(named === 0 ? [] : [fillTemplate(words.labelled, { count: String(named) })]),
  ];
}
