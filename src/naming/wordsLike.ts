/** The same keys as those of words in one language, with words of any. */
export type WordsLike<Value> = Value extends string ? string : { readonly [Key in keyof Value]: WordsLike<Value[Key]> };
