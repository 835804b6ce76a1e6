/** The same words in Chinese and in English; both are always there. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** A language this library speaks. */
export type Language = keyof LocalText;
