import type { Language, LocalText } from "../foundation/localText.js";
import { STAGE_NAMES } from "../policy/records/lists.js";
import { withoutDetails } from "./fillTemplate.js";
import { UNIT_PROBLEMS, type ProblemCode, type UnitProblemCode } from "./problemTexts.js";

/** A problem in the data: where, what, the offending value, and one sentence in each language. */
export interface Problem {
  /** Keys and indexes from the input down to the datum. */
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  /** The offending value; what JSON cannot hold is described in words, long text is cut. */
  readonly value: string | number | boolean | null;
  readonly message: LocalText;
}

/** A problem of a unit, said without the name of the datum and without details: 第3条，数据：应为数字. */
export function unitProblem(path: readonly (string | number)[], code: UnitProblemCode, value: unknown): Problem {
  const { zh, en } = UNIT_PROBLEMS[code];
  return buildProblem(path, code, value, { zh: withoutDetails(zh), en: withoutDetails(en) });
}

/** A problem with the words that follow the datum, and the name of the datum where it is known. */
export function buildProblem(
  path: readonly (string | number)[],
  code: ProblemCode,
  value: unknown,
  { zh, en, name }: LocalText & { readonly name?: LocalText | undefined },
): Problem {
  const message = { zh: `${datumWords(path, name, "zh")}：${zh}`, en: `${datumWords(path, name, "en")}: ${en}` };
  return { path, code, value: shownValue(value), message };
}

/** The datum in words: its places in lists and its stage, then its name. */
export function datumWords(path: readonly (string | number)[], name: LocalText | undefined, language: Language): string {
  const last = path.at(-1) ?? "value";
  const unnamed = placeWord(last, language) === null ? [language === "zh" ? "数据" : String(last)] : [];
  return [...placeWords(path, language), ...(name === undefined ? unnamed : [name[language]])].join(SEPARATORS[language]);
}

/** The positions in lists and the stages on a path. */
export function placeWords(path: readonly (string | number)[], language: Language): string[] {
  return path.map((key) => placeWord(key, language)).filter((word) => word !== null);
}

/** A position in a list or a stage in words; `null` for the key of a field. */
function placeWord(key: string | number, language: Language): string | null {
  if (typeof key === "number") return language === "zh" ? `第${String(key + 1)}条` : `entry ${String(key + 1)}`;
  return Object.hasOwn(STAGE_NAMES, key) ? STAGE_NAMES[key as keyof typeof STAGE_NAMES][language] : null;
}

/** What is put between places. */
export const SEPARATORS: LocalText = { zh: "，", en: ", " };

const LONGEST_SHOWN = 80;

/** A value as a problem shows it: what JSON cannot hold in words, long text cut. */
export function shownValue(value: unknown): Problem["value"] {
  if (typeof value === "string") return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  // JSON has no negative zero.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value === "boolean") return value;
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? "array" : typeof value;
}
