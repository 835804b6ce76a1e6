/** The same words in Chinese and in English; both are always there. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** A language this library speaks. */
export type Language = keyof LocalText;

/** One text of several remarks, Chinese ones run together, English ones set apart by spaces. */
export function remarks(...texts: readonly LocalText[]): LocalText {
  return { zh: texts.map(({ zh }) => zh).join(""), en: texts.map(({ en }) => en).join(" ") };
}
