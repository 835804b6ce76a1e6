import { placesOf } from "../../../findings/fillTemplate.js";
import type { LocalText } from "../../../foundation/localText.js";

/** A number in a sentence, as it is printed, and where in the result it comes from: how it follows is told by `NUMBER_ORIGINS`. */
export interface LineNumber {
  readonly text: string;
  /** Not rounded. */
  readonly value: number;
  readonly how: "value" | "size" | "whole" | "count" | "days";
  readonly from: readonly string[];
}

/** A sentence in pieces: words, and numbers that say where they come from. */
export type LinePieces = readonly (string | LineNumber)[];

/** The same sentence in Chinese and in English. */
export type LocalPieces = Readonly<Record<keyof LocalText, LinePieces>>;

/** A number as it is printed in each language. */
export type LocalNumber = Readonly<Record<keyof LocalText, LineNumber>>;

/** A number with the text it has in each language. */
export function localNumber(text: LocalText, number: Omit<LineNumber, "text">): LocalNumber {
  return { zh: { text: text.zh, ...number }, en: { text: text.en, ...number } };
}

/** What stands in a place of a template. */
type Place = string | LineNumber | LinePieces;

/** A sentence of a template: its words, and in its places texts, numbers and pieces of other sentences. */
export function piecesOf(words: TemplateStringsArray, ...places: readonly Place[]): LinePieces {
  return interleave(words, places);
}

/** A template with texts, numbers and pieces in its places, {name}. */
export function fillPieces(template: string, places: Readonly<Record<string, Place>>): LinePieces {
  const words = template.split(/\{\w+\}/u);
  return interleave(
    words,
    placesOf(template).map((name) => places[name] ?? ""),
  );
}

function interleave(words: readonly string[], places: readonly Place[]): LinePieces {
  const all = words.flatMap((word, index) => {
    const place = places[index] ?? "";
    return [word, ...(typeof place === "object" && "length" in place ? place : [place])];
  });
  return all.filter((piece) => piece !== "");
}

/** A sentence as plain text. */
export function textOfPieces({ zh, en }: LocalPieces): LocalText {
  const join = (pieces: LinePieces): string => pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
  return { zh: join(zh), en: join(en) };
}
