import { problemText, type ProblemCode } from "../findings/problem.js";
import { shownValue } from "../findings/unitProblem.js";
import type { LocalText } from "../foundation/localText.js";

/** What is wrong with a sheet, beside the {@link ProblemCode} of any datum. */
export type SheetProblemCode =
  | "headerNotFound"
  | "columnAmbiguous"
  | "columnUnsure"
  | "columnRepeated"
  | "columnPart"
  | "columnUnknown"
  | "columnMissing"
  | "mappedColumnMissing"
  | "tooManyColumns"
  | "unitNotStated"
  | "unitUnexpected"
  | "unitDiffers"
  | "badSeparators"
  | "scientificNotation"
  | "formula"
  | "excelError"
  | "dateUnexpected"
  | "idFromNumber"
  | "idWithoutDigits"
  | "totalDiffers"
  | "idMended"
  | "idsAlike"
  | "binaryNoise"
  | "withheld"
  | "percentUnclear"
  | "shareAboveOne"
  | "stageUnclear"
  | "gradeUnclear"
  | "implausible"
  | "unreadable"
  | "tooLong";

/** What is wrong with a sheet, a column or a cell. */
export type IntakeProblemCode = ProblemCode | SheetProblemCode;

/** An error keeps its row out of the records; a warning does not. */
export type Severity = "error" | "warning";

/** A column of a sheet. */
export interface SheetColumn {
  readonly header: string;
  /** Position in the sheet, the first column being 1. */
  readonly index: number;
}

/** A problem of a sheet: where, what, the offending value, and one sentence in each language. */
export interface IntakeProblem {
  /** Row in the sheet, the first being 1; that of the header for a whole column, `null` for the whole sheet. */
  readonly row: number | null;
  /** `null` where no single column is at fault. */
  readonly column: SheetColumn | null;
  /** Field of the record, as in `suggestMapping`. */
  readonly field: string | null;
  readonly code: IntakeProblemCode;
  /** The offending value; what JSON cannot hold is described in words, long text is cut. */
  readonly value: string | number | boolean | null;
  readonly message: LocalText;
  readonly severity: Severity;
}

const MESSAGES: Readonly<Record<SheetProblemCode, LocalText>> = {
  headerNotFound: { zh: "未找到表头", en: "no header row was found" },
  columnAmbiguous: { zh: "表头可作多种理解，未采用", en: "the header can mean several fields and was not used" },
  columnUnsure: { zh: "表头与已知表头部分相同，未采用", en: "the header shares words with known ones and was not used" },
  columnRepeated: { zh: "不止一列对应同一项，均未采用", en: "several columns are for this one field: none was used" },
  columnPart: { zh: "只是上级标题的一部分，未采用", en: "is only a part of what its title names and was not used" },
  columnUnknown: { zh: "有数值，但表头未识别，未采用", en: "holds figures, but its header is not known: not used" },
  columnMissing: { zh: "缺少必填项的列", en: "has no column and is required" },
  mappedColumnMissing: { zh: "指定的列不在表中", en: "the column that was mapped is not in the sheet" },
  tooManyColumns: { zh: "列数过多，其余未读", en: "there are too many columns: the rest was not read" },
  unitNotStated: { zh: "未写明单位，按元读取", en: "states no unit and was read as yuan" },
  unitUnexpected: { zh: "单位与该项不符", en: "has a unit that it cannot be in" },
  unitDiffers: {
    zh: "单元格的单位与该列不同，按单元格读取",
    en: "has another unit in the cell than in the column: that of the cell was used",
  },
  badSeparators: { zh: "分隔符位置不对，无法读作数字", en: "has separators out of place and is no number" },
  scientificNotation: { zh: "为科学记数法，可能已丢失数位", en: "is in scientific notation and may have lost digits" },
  formula: { zh: "为公式，不予计算", en: "is a formula, which is not computed" },
  excelError: { zh: "为电子表格错误值，按未填报处理", en: "is a spreadsheet error and was read as not reported" },
  dateUnexpected: { zh: "为日期，此处不应是日期", en: "is a date, which is not expected here" },
  idFromNumber: { zh: "编号存为数字，前导零可能已丢失", en: "is an id stored as a number and may have lost leading zeros" },
  idWithoutDigits: {
    zh: "与其他各行的编号不同，没有数字，疑为汇总行",
    en: "has no digit, as the ids of other rows have: it may be a summary",
  },
  totalDiffers: { zh: "与上列各行之和不符", en: "differs from the sum of the rows" },
  idMended: { zh: "编号前后或中间的多余符号已去除", en: "is an id from which marks around or blanks within were taken off" },
  idsAlike: {
    zh: "与另一行的编号只差空格、符号、前导零、大小写或字符形式，按不同编号读取",
    en: "differs from the id of another row in blanks, marks, zeros before it or the form of characters alone, and was read as another id",
  },
  binaryNoise: { zh: "带有二进制运算误差，按15位有效数字读取", en: "has the noise of binary arithmetic and was taken to 15 digits" },
  withheld: { zh: "未公布具体数值，按未填报处理", en: "is withheld or only bounded and was read as not reported" },
  percentUnclear: {
    zh: "表头为%而数值不大于1，无法判断是否已折算，未采用；请写明%，或指定单位“小数”",
    en: "is not above 1 under a header in %, so that it may be a fraction already: not used; write % in the cell or map the unit “小数”",
  },
  shareAboveOne: { zh: "大于1而未写百分号；若为百分数请写明%", en: "is above 1 without a percent sign: write % if it is a percentage" },
  stageUnclear: { zh: "无法判断属于哪一学段", en: "does not tell its stage" },
  gradeUnclear: { zh: "无法判断是学段内第几年级，未采用", en: "does not tell the grade within the stage and was not used" },
  implausible: { zh: "超出本库设定的合理范围", en: "is outside the bounds this library holds plausible" },
  unreadable: { zh: "无法读取", en: "cannot be read" },
  tooLong: { zh: "文字过长，未读", en: "is too long and was not read" },
};

function isSheetCode(code: IntakeProblemCode): code is SheetProblemCode {
  return Object.hasOwn(MESSAGES, code);
}

/** Builds a problem; `name` is that of the field or, where there is none, of the column. */
export function intakeProblem(
  where: Pick<IntakeProblem, "row" | "column" | "field" | "severity">,
  code: IntakeProblemCode,
  name: LocalText | null,
  value: unknown,
): IntakeProblem {
  const text = isSheetCode(code) ? MESSAGES[code] : problemText(code);
  const message = name === null ? text : { zh: `${name.zh}：${text.zh}`, en: `${name.en} ${text.en}` };
  const { row, column, field, severity } = where;
  return { row, column, field, code, value: shownValue(value), message, severity };
}
