import type { WordsLike } from "../../naming/wordsLike.js";
import type { zh } from "./zh.js";

/** The words of reports. */
export type Words = WordsLike<typeof zh>;
