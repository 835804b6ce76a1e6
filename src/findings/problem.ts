import type { Language, LocalText } from "../foundation/localText.js";
import { STAGE_NAMES } from "../policy/records/lists.js";
import { fillTemplate } from "./fillTemplate.js";

/** Every problem of a datum, in words that follow its name. What is in [ ] is left out where a detail in it is missing. */
export const PROBLEMS = {
  missing: { zh: "缺少必填项", en: "is required" },
  notANumber: { zh: "应为数字", en: "must be a number" },
  notFinite: { zh: "应为有限数", en: "must be finite" },
  negative: { zh: "不得为负", en: "must not be negative" },
  notWhole: { zh: "应为整数", en: "must be a whole number" },
  tooLarge: { zh: "超出可精确表示的范围", en: "is above 2^53 − 1" },
  notText: { zh: "应为非空文字", en: "must be non-empty text" },
  notADate: { zh: "应为存在的日期（年-月-日，如2018-12-31）", en: "must be a calendar date (YYYY-MM-DD)" },
  notAnObject: { zh: "格式不正确，应为一条数据", en: "must be a record" },
  notAList: { zh: "格式不正确，应为多条数据", en: "must be a list" },
  notExpected: { zh: "此处不应填写", en: "is not expected here" },
  notInList: { zh: "不在允许的取值之内[（可填：{permitted}）]", en: "is not one of the values allowed[ ({permitted})]" },
  laterThanDate: { zh: "晚于基准日", en: "is later than the day of the assessment" },
  duplicateId: { zh: "重复填报", en: "is given more than once" },
  partExceedsWhole: { zh: "部分大于整体[（{against}）]", en: "is larger than the whole it is part of[ ({against})]" },
  contradicts: { zh: "与[“{against}”等]其他数据矛盾", en: "contradicts other figures[ ({against})]" },
  recordsDisagree: { zh: "与“{against}”不一致", en: "disagrees with {against}" },
  othersNotCounted: { zh: "未见应计入的{against}", en: "lacks {against}, which count here" },
  parentNotFound: { zh: "所属学校不在名单中", en: "names a parent school that is not in the list" },
  stageMissing: { zh: "缺少该类学校应有的学段", en: "lacks a stage that schools of this kind have" },
  stageUnexpected: { zh: "含有该类学校没有的学段", en: "has a stage that schools of this kind do not have" },
} as const;

/** What is wrong with a datum. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The problem codes. */
export const PROBLEM_CODES: readonly ProblemCode[] = /* @__PURE__ */ Object.keys(PROBLEMS) as ProblemCode[];

/** A problem in the data: where, what, the offending value, and one sentence in each language. */
export interface Problem {
  /** Keys and indexes from the input down to the datum. */
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  /** The offending value; what JSON cannot hold is described in words, long text is cut. */
  readonly value: string | number | boolean | null;
  readonly message: LocalText;
}

/** What a datum is called, and the words it may be, each with its name. */
export interface DatumName extends LocalText {
  readonly permitted?: Readonly<Record<string, LocalText>>;
  /** The other datum, where two do not agree. */
  readonly against?: LocalText;
}

const LONGEST_SHOWN = 80;

/**
 * Builds a problem. Its message says where the datum is, counting from 1 and with the stage, and what it is called:
 * 第3条，图书册数：应为数字.
 */
export function problem(path: readonly (string | number)[], code: ProblemCode, value: unknown, name?: DatumName): Problem {
  const { zh, en } = problemText(code, name);
  return {
    path,
    code,
    value: shownValue(value),
    message: { zh: `${datumWords(path, name, "zh")}：${zh}`, en: `${datumWords(path, name, "en")}: ${en}` },
  };
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

/** Takes down what a check found: a path below the record, the code or `null` where all is well, the value, and its name. */
export type Report = (path: readonly (string | number)[], code: ProblemCode | null, value: unknown, name?: DatumName) => void;

/** A {@link Report} that adds to `problems` what is wrong below `path`. */
export function reporterUnder(problems: Problem[], path: readonly (string | number)[]): Report {
  return (rest, code, value, name) => {
    if (code !== null) problems.push(problem([...path, ...rest], code, value, name));
  };
}

/** Problems of a part, seen from the input it is a part of. */
export function problemsUnder(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  const before = (language: Language): string =>
    placeWords(path, language)
      .map((word) => `${word}${separatorIn(language)}`)
      .join("");
  const place: LocalText = { zh: before("zh"), en: before("en") };
  return problems.map(({ message, ...each }) => ({
    ...each,
    path: [...path, ...each.path],
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

/** The datum in words: its places in lists and its stage, then its name. */
function datumWords(path: readonly (string | number)[], name: DatumName | undefined, language: Language): string {
  const places = placeWords(path, language);
  const last = path.at(-1);
  if (name !== undefined) places.push(name[language]);
  else if (last === undefined || placeWord(last, language) === null)
    places.push(language === "zh" ? "数据" : last === undefined ? "value" : String(last));
  return places.join(separatorIn(language));
}

function placeWords(path: readonly (string | number)[], language: Language): string[] {
  return path.map((key) => placeWord(key, language)).filter((word) => word !== null);
}

/** A position in a list or a stage in words; `null` for the key of a field. */
function placeWord(key: string | number, language: Language): string | null {
  if (typeof key === "number") return language === "zh" ? `第${String(key + 1)}条` : `entry ${String(key + 1)}`;
  return isStage(key) ? STAGE_NAMES[key][language] : null;
}

function isStage(key: string): key is keyof typeof STAGE_NAMES {
  return Object.hasOwn(STAGE_NAMES, key);
}

function separatorIn(language: Language): string {
  return language === "zh" ? "，" : ", ";
}

/** A value as a problem shows it: what JSON cannot hold in words, long text cut. */
export function shownValue(value: unknown): string | number | boolean | null {
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    case "number":
      // JSON has no negative zero.
      return Number.isFinite(value) ? value + 0 : String(value);
    case "boolean":
      return value;
    case "bigint":
      return "bigint";
    case "undefined":
      return null;
    default:
      return value === null ? null : Array.isArray(value) ? "array" : typeof value;
  }
}
