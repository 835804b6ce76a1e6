/** A step of arithmetic as it is written on paper, with a letter that later steps may call it by: `M = (1200 + 800) ÷ 400`. */
export type HandStep = string;

/** A step with what it comes to. */
interface WorkedStep {
  readonly name: string | null;
  readonly sum: string;
  readonly value: number;
}

/**
 * Works steps out, each by the names of those before it. Signs: `+ − × ÷ √ ² ⌈ ⌉ ( ) < > ≤ ≥`, `min` and `max`; a comparison counts 1
 * where it holds and 0 where not. It knows nothing of the library: what it gives is what somebody gets with a pencil.
 */
export function workOut(steps: readonly HandStep[]): WorkedStep[] {
  const names = new Map<string, number>();
  return steps.map((step) => {
    const [, name = null, sum = step] = /^(?<name>\p{L}[₀-₉̄]*) = (?<sum>.*)$/u.exec(step) ?? [];
    const value = new HandReader(sum, names).read();
    if (name !== null) names.set(name, value);
    return { name, sum, value };
  });
}

/** The value of the last step. */
export function resultOf(steps: readonly HandStep[]): number {
  const last = workOut(steps).at(-1);
  if (last === undefined) throw new Error("There is nothing to work out.");
  return last.value;
}

const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  ">": (left, right) => left > right,
  "≤": (left, right) => left <= right,
  "≥": (left, right) => left >= right,
};

class HandReader {
  readonly #signs: readonly string[];
  readonly #names: ReadonlyMap<string, number>;
  #at = 0;

  constructor(sum: string, names: ReadonlyMap<string, number>) {
    this.#signs = sum.match(/\d+(?:\.\d+)?|min|max|\p{L}[₀-₉̄]*|\S/gu) ?? [];
    this.#names = names;
  }

  read(): number {
    const value = this.#comparison();
    if (this.#at < this.#signs.length) throw new Error(`Not read: ${this.#signs.slice(this.#at).join(" ")}`);
    return value;
  }

  #next(): string {
    return this.#signs[this.#at] ?? "";
  }

  #take(...signs: readonly string[]): string | null {
    const sign = this.#next();
    if (!signs.includes(sign)) return null;
    this.#at += 1;
    return sign;
  }

  #comparison(): number {
    const left = this.#sum();
    const sign = this.#take(...Object.keys(COMPARISONS));
    return sign === null ? left : Number(COMPARISONS[sign]?.(left, this.#sum()));
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#take("+", "−"); sign !== null; sign = this.#take("+", "−")) {
      value += (sign === "+" ? 1 : -1) * this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#square();
    for (let sign = this.#take("×", "÷"); sign !== null; sign = this.#take("×", "÷")) {
      value = sign === "×" ? value * this.#square() : value / this.#square();
    }
    return value;
  }

  #square(): number {
    const value = this.#single();
    return this.#take("²") === null ? value : value * value;
  }

  #single(): number {
    if (this.#take("(") !== null) return this.#until(")");
    if (this.#take("⌈") !== null) return Math.ceil(this.#until("⌉"));
    if (this.#take("√") !== null) return Math.sqrt(this.#single());
    const pick = this.#take("min", "max");
    if (pick !== null) return this.#picked(pick === "min" ? Math.min : Math.max);
    const sign = this.#next();
    this.#at += 1;
    const value = this.#names.get(sign) ?? Number(sign === "" ? Number.NaN : sign);
    if (Number.isNaN(value)) throw new Error(`No number: ${sign}`);
    return value;
  }

  #until(close: string): number {
    const value = this.#comparison();
    if (this.#take(close) === null) throw new Error(`${close} is missing.`);
    return value;
  }

  #picked(pick: (...values: readonly number[]) => number): number {
    if (this.#take("(") === null) throw new Error("( is missing.");
    const values = [this.#comparison()];
    while (this.#take(",") !== null) values.push(this.#comparison());
    if (this.#take(")") === null) throw new Error(") is missing.");
    return pick(...values);
  }
}
