import type { Language, LocalText } from "../foundation/localText.js";
import { fillTemplate } from "./fillTemplate.js";
import { FURTHER_PROBLEMS, UNIT_PROBLEMS, type ProblemCode } from "./problemTexts.js";
import { buildProblem, datumWords, placeWords, SEPARATORS, type Problem } from "./unitProblem.js";

export type { ProblemCode } from "./problemTexts.js";
export type { Problem } from "./unitProblem.js";

/** The words of every problem of a datum. */
export const PROBLEMS: typeof UNIT_PROBLEMS & typeof FURTHER_PROBLEMS = /* @__PURE__ */ Object.assign({}, UNIT_PROBLEMS, FURTHER_PROBLEMS);

/** The problem codes. */
export const PROBLEM_CODES: readonly ProblemCode[] = /* @__PURE__ */ Object.keys(PROBLEMS) as ProblemCode[];

/** What a datum is called, and the words it may be, each with its name. */
export interface DatumName extends LocalText {
  readonly permitted?: Readonly<Record<string, LocalText>>;
  /** The other datum, where two do not agree. */
  readonly against?: LocalText;
}

/**
 * Builds a problem. Its message says where the datum is, counting from 1 and with the stage, and what it is called:
 * 第3条，图书册数：应为数字.
 */
export function problem(path: readonly (string | number)[], code: ProblemCode, value: unknown, name?: DatumName): Problem {
  return buildProblem(path, code, value, { name, ...problemText(code, name) });
}

/** A datum: where it is, what it says and what it is called. */
export interface Datum {
  readonly path: readonly (string | number)[];
  readonly value: number | boolean;
  readonly name: LocalText;
}

/** That two data disagree: a problem of the first, whose message names the other with its value. */
export function disagreement(code: "contradicts" | "partExceedsWhole", { path, value, name: { zh, en } }: Datum, other: Datum): Problem {
  const against: LocalText = {
    zh: `${datumWords(other.path, other.name, "zh")}：${typeof other.value === "number" ? String(other.value) : other.value ? "是" : "否"}`,
    en: `${datumWords(other.path, other.name, "en")}: ${String(other.value)}`,
  };
  return problem(path, code, value, { zh, en, against });
}

/** Problems of a part, seen from the input it is a part of. */
export function problemsUnder(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return [];
  const before = (language: Language): string =>
    placeWords(path, language)
      .map((word) => `${word}${SEPARATORS[language]}`)
      .join("");
  const place: LocalText = { zh: before("zh"), en: before("en") };
  return problems.map(({ path: own, code, value, message }) => ({
    path: [...path, ...own],
    code,
    value,
    message: { zh: `${place.zh}${message.zh}`, en: `${place.en}${message.en}` },
  }));
}

/** The words of a problem code, without a name; with the permitted words, and the other datum, where they are known. */
export function problemText(code: ProblemCode, { permitted = {}, against }: Partial<DatumName> = {}): LocalText {
  const { zh, en } = PROBLEMS[code];
  // A caller writes the words themselves, a reader of Chinese knows their names.
  const names = Object.values(permitted).map((each) => each.zh);
  return {
    zh: fillTemplate(zh, { permitted: names.join("、"), against: against?.zh ?? "" }),
    en: fillTemplate(en, { permitted: Object.keys(permitted).join(", "), against: against?.en ?? "" }),
  };
}
