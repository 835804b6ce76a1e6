import type { LocalText } from "edu-balance";

/** Something the person at the terminal can put right: one sentence, no stack. */
export class InputError extends Error {
  override readonly name: string = "InputError";
  readonly text: LocalText;

  constructor(text: LocalText) {
    super(text.en);
    this.text = text;
  }
}
