import type { Finding, Subject } from "../findings/finding.js";
import { fillTemplate, type TemplateWords } from "../findings/fillTemplate.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { Language, LocalText } from "../foundation/localText.js";
import type { Period } from "../foundation/period.js";
import { comparatorSign } from "../naming/comparatorSign.js";
import { citationText } from "../naming/citationText.js";
import { nameOf } from "../naming/nameOf.js";
import { periodText } from "../naming/periodText.js";
import { languageOf, type ReportLocale } from "../naming/reportLocale.js";
import { shownNumber, shownPair } from "../naming/shownNumber.js";
import { subjectText, type GivenNames } from "../naming/subjectText.js";
import { CONFIRMATION_NAMES, STAGE_NAMES } from "../policy/records/lists.js";
import type { Citation, Stage } from "../policy/records/types.js";
import { unitWords, type UnitWords } from "../policy/records/units.js";
import { ownValue } from "../foundation/ownValue.js";
import type { ChartColumn, ChartLimit, ChartLine } from "./chart.js";
import type { ChartTexts } from "./words/words.js";
import { textsOf } from "./words/wordsOf.js";

/** What every chart is asked for. */
export interface ChartOptions {
  readonly locale: ReportLocale;
  /** Names of schools and counties by their ids, where the result has none. */
  readonly names?: GivenNames;
}

/** How a chart speaks: its words, and the names that were handed in. */
export interface Telling {
  readonly locale: ReportLocale;
  readonly language: Language;
  readonly texts: ChartTexts;
  readonly names: GivenNames;
}

/** Names listed in a sentence before the rest is counted. */
const NAMES_IN_A_SENTENCE = 10;

/** Opens the words of a chart. @throws UsageError `badOption`. */
export function openTelling({ locale, names = {} }: ChartOptions): Telling {
  return { locale, language: languageOf(locale), texts: textsOf(locale), names };
}

/** A template with words in its places, as a sentence begins: in English with a capital. */
export function sentence(template: string, words: TemplateWords): string {
  return fillTemplate(template, words).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A text in the language of the chart. */
export function say({ language }: Telling, text: LocalText): string {
  return text[language];
}

/** A number with its unit, as it is read. */
export function amount(telling: Telling, value: number, unit: string): string {
  return say(telling, shownNumber(value, unit));
}

/** A number with as many digits as it takes not to seem on its limit. */
export function amountAgainst(telling: Telling, value: number, limit: number | null, unit: string): string {
  return say(telling, limit === null ? shownNumber(value, unit) : shownPair(value, limit, unit).value);
}

/** The name of a thing at the head of a sentence or list and the stage before it, as each language has them. */
export function ofStage(telling: Telling, stage: Stage, name: string): string {
  const own = stageText(telling, stage);
  return telling.language === "en" ? `${own}, ${inSentence(name)}` : own + name;
}

/** Sentences one after the other. */
export function together({ language }: Telling, sentences: readonly string[]): string {
  return sentences.join(language === "en" ? " " : "");
}

/** Names one after the other; from so many on the rest is counted. */
export function listed({ texts }: Telling, names: readonly string[]): string {
  const shown = names.slice(0, NAMES_IN_A_SENTENCE).join(texts.common.listComma);
  return names.length <= NAMES_IN_A_SENTENCE ? shown : shown + fillTemplate(texts.common.andOthers, { count: String(names.length) });
}

/** The name of an indicator within a sentence. */
export function indicatorText(telling: Telling, id: string): string {
  return inSentence(say(telling, nameOf(id)));
}

/** A name as it is written within a sentence: without the capital that begins an English one. */
export function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** The name of a stage. */
export function stageText(telling: Telling, stage: Stage): string {
  return say(telling, STAGE_NAMES[stage]);
}

/** The name of a unit; of the caller's own as it is given. */
export function unitText(telling: Telling, unit: string): string {
  const words = ownValue<UnitWords>(unitWords, unit);
  return words === null ? unit : say(telling, words.name);
}

/** A column of numbers with the name of its unit; a coefficient has none. */
export function numberColumn(telling: Telling, key: string, name: string, unit: string): ChartColumn {
  const headed = fillTemplate(telling.texts.common.columnWithUnit, { name, unit: unitText(telling, unit) });
  return { key, name: unit === "coefficient" ? name : headed, kind: "number", unit };
}

/** Whom a chart is of, what it shows and as of when. */
export interface ChartScope {
  readonly subject: Subject;
  readonly what: string;
  readonly asOf: CalendarDate;
  readonly period?: Period | undefined;
}

/** The line below a title. */
export function subtitleOf(telling: Telling, { subject, what, asOf, period }: ChartScope): string {
  return fillTemplate(telling.texts.common.subtitle, {
    subject: say(telling, subjectText(subject, asOf, telling.names)),
    what,
    asOf,
    period: period === undefined ? "" : say(telling, periodText(period)),
  });
}

/** A rule that a chart shows. */
export interface ShownRule extends Pick<Finding, "basis"> {
  readonly requirement: NonNullable<Finding["requirement"]>;
  readonly unit: string;
}

/** A limit as it is written: its comparator and its number. */
export function limitText(telling: Telling, { requirement, unit }: ShownRule): string {
  return comparatorSign(requirement.comparator, telling.language) + amount(telling, requirement.limit, unit);
}

/** The limit of a rule as a line. */
export function limitLine(telling: Telling, rule: ShownRule, line: ChartLine): ChartLimit {
  const { comparator, limit, parameterId, effectiveFrom, dueBy, confirmation } = rule.requirement;
  return {
    ...line,
    comparator,
    limit,
    parameterId,
    clause: sourceText(telling, rule),
    effectiveFrom,
    ...(dueBy === undefined ? {} : { dueBy }),
    confirmation,
  };
}

/** A rule with its clause, its day and how it was confirmed. */
export function limitNote(telling: Telling, rule: ShownRule, head: string = telling.texts.common.limitWord): string {
  const { effectiveFrom: from, dueBy = "", confirmation } = rule.requirement;
  return fillTemplate(telling.texts.common.limitNote, {
    head,
    limit: limitText(telling, rule),
    clause: sourceText(telling, rule),
    from,
    dueBy,
    confirmation: say(telling, CONFIRMATION_NAMES[confirmation]),
  });
}

/** The documents and clauses a rule rests on; a caller's own standard under its name. */
function sourceText(telling: Telling, { requirement, basis }: ShownRule): string {
  if (basis.length === 0) return requirement.overlay ?? telling.texts.common.ownRule;
  return basis.map((citation: Citation) => say(telling, citationText(citation))).join(telling.texts.common.listComma);
}
