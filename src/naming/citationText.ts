import type { LocalText } from "../foundation/localText.js";
import { clauses } from "../policy/records/clauses.js";
import { documents } from "../policy/records/documents.js";
import type { Citation } from "../policy/records/types.js";

/** A clause as it is cited: the number of its document, or its title where it has none, and the clause. */
export function citationText({ document: id, clause }: Citation): LocalText {
  const document = documents.find((each) => each.id === id);
  // A document of the caller's own.
  const { zh, en } = document === undefined ? { zh: `“${id}”`, en: `“${id}”` } : (numberOf(document.number) ?? titleText(document.title));
  if (clause === undefined) return { zh, en };
  const text = clauseText(id, clause);
  return { zh: `${zh}${text.zh}`, en: `${en}, ${text.en}` };
}

/** A clause of a document by its number as printed: 第十条, clause 10. Where a label takes the place of a number, it is the label. */
export function clauseText(document: string, number: string): LocalText {
  const own = clauses.filter((each) => each.document === document);
  const isListed = /^[一二三四五六七八九十]+$/u.test(number);
  const place = own.findIndex((each) => each.number === number);
  if (isListed) return { zh: `第${number}条`, en: `clause ${place === -1 ? number : String(place + 1)}` };
  if (/^\d+$/u.test(number)) return { zh: `第${number}条`, en: `article ${number}` };
  return {
    zh: number.startsWith("（") ? number : `（${number}）`,
    en: (own[place]?.heading.en ?? number).replace(/^\p{Lu}(?=\p{Ll})/u, lower),
  };
}

function numberOf(number: string | null): LocalText | null {
  return number === null ? null : { zh: number, en: number };
}

function titleText({ zh, en }: LocalText): LocalText {
  return { zh: `《${zh}》`, en };
}

function lower(letter: string): string {
  return letter.toLowerCase();
}
