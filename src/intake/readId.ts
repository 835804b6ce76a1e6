import { isFormula, readLiteral } from "./literalText.js";
import type { IntakeProblemCode } from "./intakeProblem.js";

/** An id as it is kept, and what was found about it. */
export interface IdReading {
  /** `null` where it cannot be the id that was meant. */
  readonly id: string | null;
  readonly problem?: IntakeProblemCode;
}

const QUOTED = /^['‘’`´"“”]+|['‘’`´"“”]+$/gu;
/** A number as programs write it in powers of ten; 1E5 may be an id, a mantissa with a point or an exponent with a sign is none. */
const SCIENTIFIC = /^\d+(?:\.\d*e[+-]?\d{1,3}|e[+-]\d{1,3})$/iu;
/** A whole number that went through a column of decimals, or was grouped by thousands. */
const WHOLE = /^(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?<places>\.0*)?$/u;
/** Nearly all ids, in which there is nothing to mend. */
const PLAIN_ID = /^[\da-z]+$/iu;
/** A code in brackets, with a mark of a footnote behind it, or with "no." before it. */
const DRESSED = /^(?:[([{【〔](?<inside>[\da-z]+)[)\]}】〕]|(?:no\.?|№|#)?\s*(?<plain>\d+)\s*[*†‡#。;,、.]*)$/iu;
const SPACED_DIGITS = /^\d+(?: +\d+)+$/u;

/** An id without what programs put around it; `spaced` ids of digits lose the spaces between them. */
export function readId(text: string, { spaced }: { readonly spaced: boolean }): IdReading {
  if (PLAIN_ID.test(text)) return { id: text };
  const literal = readLiteral(text);
  if (literal !== null) return { id: literal.normalize("NFC") };
  // An id that was wrapped over two lines is one.
  const bare = text
    .replace(/[\r\n\t]+/gu, "")
    .replace(QUOTED, "")
    .trim();
  if (isFormula(bare)) return { id: null, problem: "formula" };
  if (bare === "") return { id: null, problem: "notText" };
  if (SCIENTIFIC.test(bare)) return { id: null, problem: "scientificNotation" };
  const { whole, places } = WHOLE.exec(bare)?.groups ?? {};
  if (whole !== undefined && (places !== undefined || whole.includes(",")))
    return { id: whole.replaceAll(",", ""), problem: "idFromNumber" };
  const dressed = spaced ? DRESSED.exec(bare)?.groups : undefined;
  const code = dressed?.["inside"] ?? dressed?.["plain"];
  if (code !== undefined) return code === text ? { id: code } : { id: code, problem: "idMended" };
  if (spaced && SPACED_DIGITS.test(bare)) return { id: bare.replaceAll(" ", ""), problem: "idMended" };
  return { id: bare.normalize("NFC"), ...(bare === text ? {} : { problem: "idMended" }) };
}

/**
 * An id as it is compared with others that look like it: one Unicode form and one size of letters, without blanks, quotation
 * marks, marks at its ends and zeros before it.
 */
export function lookOfId(id: string): string {
  const plain = PLAIN_ID.test(id)
    ? id
    : id
        .normalize("NFKC")
        .replace(/[\s'‘’`´"“”]+/gu, "")
        .replace(/[\p{Pd}_]/gu, "-")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return plain.toLowerCase().replace(/^0+(?=.)/u, "");
}
