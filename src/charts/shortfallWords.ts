import { fillTemplate, type TemplateWords } from "../findings/fillTemplate.js";
import { distinct } from "../foundation/distinct.js";
import { comparatorSign } from "../naming/comparatorSign.js";
import { citationText } from "../naming/citationText.js";
import { figureName } from "../naming/fieldNames.js";
import { indicatorName } from "../naming/things.js";
import type { ShortfallLine } from "../planning/short/shortfallLine.js";
import type { Shortfalls } from "../planning/shortfalls.js";
import type { Stage } from "../policy/records/types.js";
import { amount, inSentence, listed, say, sentence, stageText, type Telling } from "./telling.js";

/** A school with what it is short of. */
export interface Ranked {
  readonly name: string;
  readonly value: number | null;
  /** `null` where nobody knows. */
  readonly short: number | null;
}

/** What is ranked. */
export interface Ranking {
  readonly own: Telling;
  readonly result: Shortfalls;
  /** Which indicator or item, and which stage. */
  readonly options: { readonly indicator: string; readonly stage: Stage };
  readonly schools: readonly Ranked[];
  /** One of the lines, for what all have in common; `null` where there is none. */
  readonly line: ShortfallLine | null;
  readonly lines: readonly ShortfallLine[];
}

/** The words of all sentences about a ranking. */
export function rankingWords({ own, options, schools, line }: Ranking): TemplateWords {
  const words = own.texts.shortfallRanking;
  const known = schools.flatMap(({ name, short }) => (short === null ? [] : [{ name, short }]));
  const [first, last] = [known[0], known.at(-1)];
  const unit = line?.unit ?? "count";
  const shown = (short: number | undefined): string => (short === undefined ? "" : amount(own, short, unit));
  const named = (school: typeof first): string =>
    school === undefined ? "" : fillTemplate(own.texts.common.named, { name: school.name, more: shown(school.short) });
  const indicator = indicatorName(options.indicator);
  const figure = line === null || line.figure === line.indicator ? null : figureName(line.figure);
  const what = indicator === null ? options.indicator : inSentence(say(own, indicator));
  return {
    stage: stageText(own, options.stage),
    indicator: what,
    figure: figure === null ? what : inSentence(say(own, figure)),
    name: first?.name ?? "",
    amount: shown(first?.short),
    short: line?.comparator === "<=" || line?.comparator === "<" ? words.over : words.lacking,
    total: shown(known.reduce((sum, { short }) => sum + short, 0)),
    count: String(known.length),
    highest: named(first),
    lowest: named(last),
    missing: String(schools.length - known.length),
    names: listed(
      own,
      schools.flatMap(({ name, short }) => (short === null ? [name] : [])),
    ),
  };
}

/** What is found. */
export function rankingTitle({ own, schools }: Ranking, fillings: TemplateWords): string {
  const words = own.texts.shortfallRanking;
  const known = schools.filter(({ short }) => short !== null).length;
  const missing = schools.length - known;
  if (schools.length === 0) return sentence(words.titleNone, fillings);
  if (known === 0) return sentence(words.titleUnknown, fillings);
  const title = sentence(known === 1 ? words.titleOne : words.title, fillings);
  return title + (missing === 0 ? "" : fillTemplate(words.titleMissing, fillings));
}

/** The schools of which nothing is known. */
export function missingText({ own, schools }: Ranking, fillings: TemplateWords): string[] {
  return schools.some(({ short }) => short === null) ? [sentence(own.texts.shortfallRanking.missing, fillings)] : [];
}

/** The limits of the lines, each once. */
export function limitNotes({ own, result, lines }: Ranking): string[] {
  const notes = lines.flatMap(({ comparator, limit, basis, dueBy }): string[] => {
    if (comparator === null || limit === null) return [];
    const clause = basis.map((citation) => say(own, citationText(citation))).join(own.texts.common.listComma);
    return [
      fillTemplate(own.texts.shortfallRanking.limitNote, {
        limit: `${comparatorSign(comparator, own.language)}${String(limit)}`,
        clause: clause === "" ? own.texts.common.ownRule : clause,
        asOf: result.asOf,
        dueBy: dueBy ?? "",
      }),
    ];
  });
  return distinct(notes);
}
