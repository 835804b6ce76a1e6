/**
 * A formula as records write it, in words with signs between them, as TeX: `图书册数 ÷ 在校生数`, `max(pupils, 100) × base`. Text that has no
 * sign of arithmetic in it gives `null`: it counts or reports something, and there is nothing to set.
 */
export function formulaTex(words: string): string | null {
  const text = words.replace(/ \/ /gu, " ÷ ").replace(/较大者\(/gu, "max(");
  const part = text.split(/[；;]/u).find(isArithmetic);
  return part === undefined ? null : new FormulaReader(withoutRemarks(part)).read();
}

const SIGN = /÷| [−×+≥] |Σ|⌈|(?:min|max)\(/u;

function isArithmetic(text: string): boolean {
  return SIGN.test(text);
}

/** What is set: without an introduction that ends in a colon, and without remarks after a comma that hold no sign. */
function withoutRemarks(text: string): string {
  const colon = text.search(/[：:]/u);
  let rest = colon >= 0 && !isArithmetic(text.slice(0, colon)) ? text.slice(colon + 1) : text;
  for (let comma = lastComma(rest); comma >= 0 && !isArithmetic(rest.slice(comma)); comma = lastComma(rest)) rest = rest.slice(0, comma);
  return rest.trim();
}

/** The last comma that is in no bracket. */
function lastComma(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text[at] ?? "";
    if (/[)）⌉]/u.test(sign)) depth += 1;
    else if (/[(（⌈]/u.test(sign)) depth -= 1;
    else if (/[,，]/u.test(sign) && depth === 0) return at;
  }
  return -1;
}

const TEX_SIGNS: Readonly<Record<string, string>> = { "×": "\\times", "+": "+", "−": "-", "=": "=", "≥": "\\ge" };

/** A part of a formula; a fraction or a word needs no brackets around it. */
interface Part {
  readonly tex: string;
  readonly isSingle: boolean;
  /** Sums go on without brackets. */
  readonly isChain?: true;
}

class FormulaReader {
  readonly #text: string;
  #at = 0;
  /** How many lists it is in, whose entries a comma sets apart. */
  #lists = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): string {
    const { tex } = this.#chain(["=", "≥", "+", "−"]);
    if (this.#at < this.#text.length) throw new Error(`Not read: ${this.#text.slice(this.#at)} of ${this.#text}`);
    return tex;
  }

  #skip(): void {
    while (this.#text[this.#at] === " ") this.#at += 1;
  }

  #sign(): string {
    this.#skip();
    return this.#text[this.#at] ?? "";
  }

  #chain(signs: readonly string[]): Part {
    let part = this.#product();
    for (let sign = this.#sign(); signs.includes(sign); sign = this.#sign()) {
      this.#at += 1;
      const left = part.isChain === true ? part.tex : bracketed(part);
      part = { tex: `${left} ${TEX_SIGNS[sign] ?? sign} ${bracketed(this.#product())}`, isSingle: false, isChain: true };
    }
    return part;
  }

  #product(): Part {
    let part = this.#factor();
    for (let sign = this.#sign(); sign === "×" || sign === "÷"; sign = this.#sign()) {
      this.#at += 1;
      const right = this.#factor();
      part =
        sign === "÷"
          ? { tex: `\\frac{${part.tex}}{${right.tex}}`, isSingle: true }
          : { tex: `${bracketed(part)} \\times ${bracketed(right)}`, isSingle: true };
    }
    return part;
  }

  #factor(): Part {
    const sign = this.#sign();
    if (sign === "Σ") {
      this.#at += 1;
      return { tex: `\\sum ${bracketed(this.#factor())}`, isSingle: true };
    }
    if (sign === "⌈") return { tex: `\\lceil ${this.#within("⌉").tex} \\rceil`, isSingle: true };
    if (sign === "(") return { tex: this.#within(")").tex, isSingle: false };
    const pick = /^(?:min|max)\(/u.exec(this.#text.slice(this.#at))?.[0];
    if (pick === undefined) return this.#words();
    this.#at += pick.length - 1;
    this.#lists += 1;
    const part: Part = { tex: `\\${pick.slice(0, -1)}\\left(${this.#within(")").tex}\\right)`, isSingle: true };
    this.#lists -= 1;
    return part;
  }

  /** What is between brackets; of a list, its entries with commas. */
  #within(close: string): Part {
    this.#at += 1;
    const parts = [this.#chain(["+", "−", "≥"])];
    for (; this.#sign() === ","; parts.push(this.#chain(["+", "−", "≥"]))) this.#at += 1;
    if (this.#sign() !== close) throw new Error(`${close} is missing in ${this.#text}`);
    this.#at += 1;
    return { tex: parts.map(({ tex }) => tex).join(",\\ "), isSingle: false };
  }

  /** Words up to the next sign, with what they have in brackets of their own. */
  #words(): Part {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const rest = this.#text.slice(this.#at);
      if (depth === 0 && (/^(?:÷|×| [−+×÷≥=] |[)⌉])/u.test(rest) || (this.#lists > 0 && rest.startsWith(", ")))) break;
      depth += /^[(（]/u.test(rest) ? 1 : /^[)）]/u.test(rest) ? -1 : 0;
    }
    const words = this.#text.slice(start, this.#at).trim();
    if (words === "") throw new Error(`A word is missing in ${this.#text}`);
    const [, name = words, index] = /^(?<name>.*?)(?<index>[₀₁])?$/u.exec(words) ?? [];
    const tex = /^[\d.]+$/u.test(name) ? name : `\\text{${escapeTex(name)}}`;
    return { tex: index === undefined ? tex : `{${tex}}_{${index === "₀" ? "0" : "1"}}`, isSingle: true };
  }
}

function bracketed({ tex, isSingle }: Part): string {
  return isSingle ? tex : `\\left(${tex}\\right)`;
}

/** Words of a record within `\text{}`. */
export function escapeTex(words: string): string {
  return words.replace(/[%#$&_{}]/gu, "\\$&").replace(/’|'/gu, "’");
}
