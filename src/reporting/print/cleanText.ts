/** Controls, and signs that turn the direction of what stands after them or are no characters at all. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{fffe}\u{ffff}]/gu;
/** As printers set it for a character that cannot be read; every font has it. */
const REPLACEMENT = "□";

/** A text on one line: breaks are blanks, and what no printer shows is seen as □, so that no name turns the words around it. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNPRINTABLE, REPLACEMENT);
}
