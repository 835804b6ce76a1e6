import type { Language } from "../../src/foundation/localText.js";
import { docsUrlOf } from "../../src/naming/docsUrlOf.js";
import { nameOf } from "../../src/naming/nameOf.js";
import { escapeText } from "./page.js";

/** The address of what an id stands for, from the root of the site; VitePress puts the base before it and fails on dead ones. */
export function addressOf(id: string, language: Language): string {
  return docsUrlOf(id, { locale: language === "en" ? "en" : "zh-CN" });
}

/** A link to what an id stands for, by its name. */
export function linkTo(id: string, language: Language): string {
  return `[${escapeText(nameOf(id)[language])}](${addressOf(id, language)})`;
}
