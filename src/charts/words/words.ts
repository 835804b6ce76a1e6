import type { WordsLike } from "../../naming/wordsLike.js";
import type { zh } from "./zh.js";

/** The words of charts. */
export type ChartTexts = WordsLike<typeof zh>;
