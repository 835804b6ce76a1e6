import type { Finding } from "edu-balance";
import { traceNumber, type NumberRun, type NumberSources, type Runs, type Sentence } from "edu-balance/reporting";

/** The numbers in a text. */
export function numbersIn(runs: Runs): NumberRun[] {
  return runs.flatMap((run) => (typeof run === "string" ? [] : [run]));
}

/** Numbers of a text that are not what their places say. */
export function untraced(runs: Runs, sources: NumberSources): readonly NumberRun[] {
  return numbersIn(runs).filter((run) => traceNumber(run, sources) !== run.value);
}

/** What numbers there are, whatever the order in which a language puts them. */
export function numberKeys(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ runs }) => numbersIn(runs).map(({ value, how, from }) => JSON.stringify([value, how, from]))).sort();
}

/** What no text for a reader may have: an unfilled place, or a value of the machine. */
export const MACHINE_WORDS: RegExp = /undefined|null|NaN|Infinity|\[object|[{}]/u;

/** Words in Latin letters of a Chinese text, besides numbers of documents and what its caller wrote. */
export function latinWords(text: string, given: readonly string[]): string[] {
  const own = given.reduce((left, word) => left.replaceAll(word, ""), text.replaceAll(/GB \d+-\d+/gu, ""));
  return own.match(/[A-Za-z]{3,}/gu) ?? [];
}

/** What a finding has of its caller's: ids and names. */
export function givenWords({ subject, indicator, unit, reasons }: Finding): string[] {
  const inReasons = reasons.flatMap((reason) =>
    Object.values(reason).flatMap((detail: unknown) => (Array.isArray(detail) ? (detail as unknown[]) : [detail])),
  );
  return [subject.id, subject.name ?? "", indicator, unit, ...inReasons.map(String)]
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length);
}
