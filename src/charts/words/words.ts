import type { zh } from "./zh.js";

/** The same keys, with words of any language. */
type WordsLike<Value> = Value extends string ? string : { readonly [Key in keyof Value]: WordsLike<Value[Key]> };

/** The words of charts. */
export type ChartTexts = WordsLike<typeof zh>;
