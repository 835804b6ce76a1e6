import type { LocalText } from "../foundation/localText.js";

/** What is wrong with a datum. */
export type ProblemCode =
  | "missing"
  | "notANumber"
  | "notFinite"
  | "negative"
  | "notWhole"
  | "tooLarge"
  | "notText"
  | "notADate"
  | "notAnObject"
  | "notAList"
  | "notExpected"
  | "notInList"
  | "duplicateId"
  | "partExceedsWhole"
  | "contradicts"
  | "parentNotFound"
  | "stageMissing"
  | "stageUnexpected";

/** A problem in the data: where, what, the offending value, and one sentence in each language. */
export interface Problem {
  /** Keys and indexes from the input down to the datum. */
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  /** The offending value; what JSON cannot hold is described in words, long text is cut. */
  readonly value: string | number | boolean | null;
  readonly message: LocalText;
}

const MESSAGES: Readonly<Record<ProblemCode, LocalText>> = {
  missing: { zh: "缺少必填项", en: "is required" },
  notANumber: { zh: "应为数字", en: "must be a number" },
  notFinite: { zh: "应为有限数", en: "must be finite" },
  negative: { zh: "不得为负", en: "must not be negative" },
  notWhole: { zh: "应为整数", en: "must be a whole number" },
  tooLarge: { zh: "超出可精确表示的范围", en: "is larger than can be held exactly" },
  notText: { zh: "应为非空文字", en: "must be text that is not empty" },
  notADate: { zh: "应为存在的日期（YYYY-MM-DD）", en: "must be an existing day written YYYY-MM-DD" },
  notAnObject: { zh: "应为一条记录", en: "must be a record" },
  notAList: { zh: "应为列表", en: "must be a list" },
  notExpected: { zh: "此处不应填写", en: "is not expected here" },
  notInList: { zh: "不在允许的取值之内", en: "is not one of the values allowed" },
  duplicateId: { zh: "编号重复", en: "stands more than once" },
  partExceedsWhole: { zh: "部分大于整体", en: "is larger than the whole it is part of" },
  contradicts: { zh: "与其他数据矛盾", en: "contradicts other figures" },
  parentNotFound: { zh: "所属学校不存在", en: "names a parent school that is not there" },
  stageMissing: { zh: "缺少该类学校应有的学段", en: "lacks a stage that schools of this kind have" },
  stageUnexpected: { zh: "含有该类学校没有的学段", en: "has a stage that schools of this kind do not have" },
};

const LONGEST_SHOWN = 80;

/** Builds a problem; without a name the path names the datum in the message. */
export function problem(path: readonly (string | number)[], code: ProblemCode, value: unknown, name?: LocalText): Problem {
  const { zh, en } = name ?? { zh: path.join("."), en: path.join(".") };
  const message = MESSAGES[code];
  return { path, code, value: shownValue(value), message: { zh: `${zh}：${message.zh}`, en: `${en} ${message.en}` } };
}

/** Takes down what a check found: a path below the record, the code or `null` where all is well, and the value. */
export type Report = (path: readonly (string | number)[], code: ProblemCode | null, value: unknown) => void;

/** A {@link Report} that adds to `problems` what is wrong below `path`. */
export function reporterUnder(problems: Problem[], path: readonly (string | number)[]): Report {
  return (rest, code, value) => {
    if (code !== null) problems.push(problem([...path, ...rest], code, value));
  };
}

/** Problems of a part, seen from the input it is a part of. */
export function problemsUnder(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  return problems.map((each) => problem([...path, ...each.path], each.code, each.value));
}

/** The words of a problem code, without a path. */
export function problemText(code: ProblemCode): LocalText {
  return MESSAGES[code];
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
