import type { Language } from "edu-balance";
import { en } from "./en.js";
import { zh, type WordKey, type Words } from "./zh.js";

export type { WordKey, Words } from "./zh.js";

/** The words of the playground by language. */
export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** What fills the places of a sentence. */
export type Places = Readonly<Record<string, string | number>>;

/** A sentence with its places filled. */
export type Say = (key: WordKey, places?: Places) => string;

/** Speaks one language. */
export function sayIn(language: Language): Say {
  return (key, places = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/gu, (all, name: string) => (Object.hasOwn(places, name) ? String(places[name]) : all));
}
