import type { Runs } from "../../document.js";
import { textOfRuns } from "../../fillRuns.js";
import type { Telling } from "./telling.js";

/** What a sentence is about. */
export const SENTENCE_SUBJECTS = ["fact", "due", "unknown", "schools", "remark", "rule", "count"] as const;
/**
 * What a sentence is about: what was found; days left or past; what is not known, or why it is not judged; which schools decide it; what
 * else there is to know, such as a rule nobody could confirm; the source, its confirmation and its first day; how many there are.
 */
export type SentenceSubject = (typeof SENTENCE_SUBJECTS)[number];

/** A sentence: as a plain text, and in pieces whose numbers say where they come from. */
export interface Sentence {
  readonly about: SentenceSubject;
  readonly text: string;
  readonly runs: Runs;
}

/** Words as a sentence with its full stop; one that begins with a name keeps its first letter. */
export function sentenceOf(about: SentenceSubject, runs: Runs, { common, locale }: Telling, isNamed = false): Sentence {
  const ended: Runs = [...capitalised(runs, locale === "en" && !isNamed), common.fullStop];
  return { about, text: textOfRuns(ended), runs: joinLast(ended) };
}

/** Sentences one after the other. */
export function textOfSentences(sentences: readonly Sentence[], { locale }: Telling): string {
  return sentences.map(({ text }) => text).join(locale === "en" ? " " : "");
}

function capitalised(runs: Runs, isEnglish: boolean): Runs {
  const [first, ...rest] = runs;
  return isEnglish && typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : runs;
}

/** The full stop joined to the text in front of it. */
function joinLast(runs: Runs): Runs {
  const [text, stop] = runs.slice(-2);
  return typeof text === "string" && typeof stop === "string" ? [...runs.slice(0, -2), text + stop] : runs;
}
