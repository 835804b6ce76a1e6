import type { REFUSALS } from "./words.js";

/** Thrown where nothing can be written: what is wrong, with what it is about. */
export class Refusal extends Error {
  readonly code: keyof typeof REFUSALS;
  readonly places: Readonly<Record<string, string>>;

  constructor(code: keyof typeof REFUSALS, places: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.places = places;
  }
}
