import type { WordKey } from "../words/say.js";

/** Why nothing was done: one of the sentences for it. */
export type RefusalKey = Extract<WordKey, `refused${string}`>;

/** Thrown where nothing can be done, with the sentence that says why. */
export class Refusal extends Error {
  readonly key: RefusalKey;
  /** What the browser itself said, for the sentences that have a place for it. */
  readonly detail: string;

  constructor(key: RefusalKey, detail = "") {
    super(key);
    this.key = key;
    this.detail = detail;
  }
}
