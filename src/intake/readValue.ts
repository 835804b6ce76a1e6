import { decimalOfText } from "../statistics/exact/decimal.js";
import type { Cell } from "./cellText.js";
import { bandInWords } from "./band.js";
import { unitFor, wordKey, type FieldValue, type IntakeField } from "./field.js";
import type { IntakeProblemCode, Severity } from "./intakeProblem.js";
import { isFormula, readLiteral } from "./literalText.js";
import { withoutNoise } from "./noise.js";
import { readId } from "./readId.js";
import { changesFigures, converted, sameFactor, unitNamed, type KnownUnit } from "./units.js";

/**
 * What a cell says for a field. Without a value and without an error the figure was not reported; of a mark, `null` is one
 * that is not reported, which a blank is not.
 */
export interface Reading {
  readonly value?: FieldValue;
  readonly problem?: IntakeProblemCode;
  readonly severity?: Severity;
  /** The unit the figure was in, where one was stated. */
  readonly unit?: KnownUnit;
}

const NOT_REPORTED: Reading = {};
/** In a column of marks as good as a blank: there is none. Other signs (—, /, 不适用) say nothing of what is met. */
const NONE = "无";

function wrong(problem: IntakeProblemCode): Reading {
  return { problem, severity: "error" };
}

/** Reads a cell as a field asks. `unit` is that of the column. */
export function readValue(cell: Cell, field: IntakeField, unit: KnownUnit | null): Reading {
  switch (cell.kind) {
    case "blank":
      return field.kind === "mark" && cell.sign !== "" && cell.sign !== NONE ? { ...withheld(field), value: null } : NOT_REPORTED;
    case "excelError":
      return { problem: "excelError", severity: "warning", ...(field.kind === "mark" ? { value: null } : {}) };
    case "date":
      return wrong("dateUnexpected");
    case "formula":
    case "tooLong":
    case "unreadable":
      return wrong(cell.kind);
    case "flag":
      return field.kind === "flag" || field.kind === "word" || field.kind === "mark"
        ? readWord(String(cell.value), field)
        : wrong(isTextual(field) ? "notText" : "notANumber");
    case "number":
      return readNumberCell(cell.value, field, unit);
    case "text":
      return field.kind === "text" ? { value: readLiteral(cell.written) ?? cell.written } : readText(cell.text, field, unit);
  }
}

function isTextual({ kind }: IntakeField): boolean {
  return kind === "id" || kind === "code" || kind === "text";
}

function readText(text: string, field: IntakeField, unit: KnownUnit | null): Reading {
  if (field.kind === "id" || field.kind === "code") return readIdText(text, field.kind === "id");
  if (isFormula(text) && !SIGNED.test(text)) return wrong("formula");
  if (SIGN_WITHHELD.test(text)) return field.kind === "mark" ? { ...withheld(field), value: null } : withheld(field);
  switch (field.kind) {
    case "word":
    case "flag":
      return readWord(text, field);
    case "year":
    case "schoolYear":
      return readYear(text, field.kind === "schoolYear");
    case "grade":
      return readGrade(text);
    case "mark":
      return field.spellings.has(wordKey(text)) ? readWord(text, field) : readFigure(text, field, unit);
    case "areas":
      return readAreas(text, field, unit);
    case "openCount":
      return OPEN_ENDS.has(text) ? { value: null } : readFigure(text, field, unit);
    case "sizeOrBand": {
      const band = bandInWords(text);
      return band === null ? readFigure(text, field, unit) : { value: [band.least, band.most] };
    }
    default:
      return readFigure(text, field, unit);
  }
}

function readIdText(text: string, spaced: boolean): Reading {
  const { id, problem } = readId(text, { spaced });
  if (id === null) return wrong(problem ?? "notText");
  return { value: id, ...(problem === undefined ? {} : { problem, severity: "warning" as const }) };
}

/** A plus or minus before a figure, which is no formula. */
const SIGNED = /^[+-]\s*(?:cn¥|¥|rmb|cny)?\s*[\d.]+/iu;

/** A number cell. An id that was stored as one may have lost its zeros. */
function readNumberCell(value: number | bigint, field: IntakeField, unit: KnownUnit | null): Reading {
  if (typeof value === "number" && !Number.isFinite(value)) return wrong("notFinite");
  if (isTextual(field)) {
    if (typeof value === "number" && (field.kind === "text" ? Math.abs(value) >= 1e21 : !Number.isSafeInteger(value) || value < 0))
      return wrong("notText");
    const text = String(value === 0 ? 0 : value);
    return { value: text, ...(field.kind === "id" ? ({ problem: "idFromNumber", severity: "warning" } as const) : {}) };
  }
  if (typeof value === "number" && !Number.isInteger(value)) {
    const plain = withoutNoise(value);
    if (plain !== value) {
      const reading = readNumberCell(plain, field, unit);
      return reading.problem === undefined ? { ...reading, problem: "binaryNoise", severity: "warning" } : reading;
    }
  }
  if (typeof value === "bigint") {
    const digits = value > BigInt(Number.MAX_SAFE_INTEGER) || value < 0n ? null : String(value);
    return digits === null ? wrong(value < 0n ? "negative" : "tooLarge") : readText(digits, field, unit);
  }
  switch (field.kind) {
    case "word":
    case "flag":
    case "year":
    case "schoolYear":
    case "grade":
    case "mark":
      return readText(String(value), field, unit);
    case "areas":
      if (value === 0) return { value: [] };
      return asList(inUnit(value, field, unit));
    default:
      return inUnit(value, field, unit);
  }
}

/** Spaces and commas only between groups of three, the same throughout; a unit may follow. */
const FIGURE =
  /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:(?<mark>[, ])\d{3})(?:\k<mark>\d{3})*|\d*)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]?\d{1,3}))?\s*(?<rest>[^\d\s.,+-].*)?$/iu;
/** Nearly all figures. */
const PLAIN = /^\d+(?:\.\d+)?$/u;
const LONGEST_FIGURE = 60;

/** Marks by which offices withhold a figure, whatever the field: *, .., △, 保密. A tick, a cross and signs of money are none. */
const SIGN_WITHHELD =
  /^(?:[^\p{L}\p{N}\s、;√×✓✗✔✘%‰¥$€£=+@()[\]{}<>《》「」]{1,20}|[([{【<]?(?:保密|涉密|隐私|(?:数据)?(?:不|未|不予|不宜|不便|不对外|暂不)(?:公开|公布)|已?(?:隐去|隐藏|屏蔽|脱敏)|从?略|(?:privacy ?)?suppressed|withheld|confidential|redacted|masked)[)\]}】>]?)$/iu;
/** Letters that withhold a figure, as the keys of statistical offices have them, with or without brackets. */
const LETTER_WITHHELD = /^(?:[cxsdzuk]|xx{1,3}|\((?:[cxsdzuk])\)|\[(?:[cxsdzuk]|low)\]|n\.?p\.?)$/iu;
/** Bounds in place of the figure: <5, n<5, 少于5人, >95%, 5人以下, 1-4. */
const BOUND =
  /^(?:\d{1,9}\s*(?:-|–|—|~|～|至|到)\s*\d{1,9}\s*[^\d\s]{0,2}|n?(?:<|>|≤|≥|<=|>=|⩽|⩾|lt|le|gt|ge|小于|少于|不足|低于|不到|不超过|大于|多于|超过|高于|至少|至多|under|over|less than|fewer than|more than)\s*[\d.,]{1,20}\s*[^\d\s]{0,4}|[\d.,]{1,20}\s*[^\d\s]{0,2}(?:及以下|以下|以内|及以上|以上))$/iu;

/** A figure withheld is not reported; where no record can do without it, that is the error. */
function withheld({ required }: IntakeField): Reading {
  return { problem: "withheld", severity: required ? "error" : "warning" };
}

/** Money before a figure; it says in what, not in how much of it. */
const MONEY = /^(?<sign>[+-]?)\s*(?:cn¥|¥|rmb|cny|人民币|元)\s*:?\s*(?=[+-]?[\d.])/iu;
const YUAN: KnownUnit = { name: "元", dimension: "money", family: "money", factor: 1 };
/** What marks a figure as text in a cell. */
const TEXT_MARK = /^['‘’`´]\s*(?=[+-]?[\d.])/u;

/** A text as a figure in the unit of the library. */
function readFigure(given: string, field: IntakeField, columnUnit: KnownUnit | null): Reading {
  if (given.length > LONGEST_FIGURE) return wrong("notANumber");
  if (PLAIN.test(given)) return inUnit(given, field, columnUnit);
  if (BOUND.test(given) || (LETTER_WITHHELD.test(given) && !field.required)) return withheld(field);
  const marked = given.replace(TEXT_MARK, "");
  const text = marked.replace(MONEY, "$<sign>");
  const groups = FIGURE.exec(text)?.groups;
  const { sign = "", whole = "", fraction = "", exponent, rest } = groups ?? {};
  if (groups === undefined || whole + fraction === "") return wrong(/^[+-]?\d[\d,. ]*$/u.test(text) ? "badSeparators" : "notANumber");
  const named = rest === undefined ? null : unitNamed(rest);
  if (rest !== undefined && named === null) return wrong("notANumber");
  const said = named ?? (text === marked ? null : columnUnit?.dimension === "money" ? columnUnit : YUAN);
  const own = said === null ? null : unitFor(field, said);
  if (said !== null && (own === null || (text !== marked && own.dimension !== "money"))) return wrong("unitUnexpected");
  const plain = `${sign === "-" ? sign : ""}${whole.replace(/[, ]/gu, "")}${fraction === "" ? "" : `.${fraction}`}${exponent === undefined ? "" : `e${exponent}`}`;
  const reading = own === null ? inUnit(plain, field, columnUnit) : inUnit(plain, field, { ...own, certain: true });
  if (reading.problem !== undefined) return reading;
  if (exponent !== undefined) return { ...reading, problem: "scientificNotation", severity: "warning" };
  return own !== null && columnUnit !== null && !sameFactor(own, columnUnit)
    ? { ...reading, problem: "unitDiffers", severity: "warning" }
    : reading;
}

/**
 * A plain number in the unit of the library. A share above 1 must have said that it is a percentage; one up to 1 under a
 * header in % may be a percent cell, which readers hand on as its fraction.
 */
function inUnit(plain: string | number, field: IntakeField, unit: KnownUnit | null): Reading {
  const changes = unit !== null && changesFigures(unit);
  if (field.kind === "share" && unit?.divisor === 100 && unit.certain !== true && Number(plain) > 0 && Number(plain) <= 1)
    return { problem: "percentUnclear", severity: "warning" };
  const value = changes ? converted(decimalOfText(String(plain)), unit) : Number(plain);
  if (!Number.isFinite(value)) return wrong("tooLarge");
  if (field.kind === "share" && unit === null && value > 1) return wrong("shareAboveOne");
  const own = value === 0 ? 0 : value;
  return unit === null ? { value: own } : { value: own, unit };
}

/** A word of the field's list, held as the record has it. */
function readWord(text: string, { spellings }: IntakeField): Reading {
  const value = spellings.get(wordKey(text)) ?? spellings.get(text.replace(WHOLE_AS_DECIMAL, ""));
  return value === undefined ? wrong("notInList") : { value };
}

/** What a column of decimals puts behind a whole number. */
const WHOLE_AS_DECIMAL = /(?<=^\d+)\.0+$/u;
/** A day in place of a year, as text or as the days since 1900 that workbooks count. */
const DAY = /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)|[2-6]\d{4}(?:\.\d+)?$)/u;

const YEAR = /^(?<first>\d{4})(?:\s*[-–—~至/]\s*(?<second>\d{4}|\d{2}))?\s*(?:年度?|学年度?)?$/u;

/** A year of four digits; a school year may name both of its years, which must follow one another. */
function readYear(given: string, school: boolean): Reading {
  if (DAY.test(given)) return wrong("dateUnexpected");
  const text = given.replace(WHOLE_AS_DECIMAL, "");
  const { first, second } = YEAR.exec(text)?.groups ?? {};
  if (first === undefined) return wrong("notANumber");
  const year = Number(first);
  if (second === undefined) return { value: year };
  const next = second.length === 2 ? String(year + 1).slice(2) : String(year + 1);
  return school && second === next ? { value: year } : wrong("notANumber");
}

const GRADES: ReadonlyMap<string, number> = new Map(
  ["一", "二", "三", "四", "五", "六", "七", "八", "九"].flatMap(
    (numeral, index) =>
      [
        [`${numeral}年级`, index + 1],
        [`${String(index + 1)}年级`, index + 1],
        [String(index + 1), index + 1],
        ...(index < 4 ? ([[`初${numeral}`, index + 1]] as const) : []),
      ] as const,
  ),
);

function readGrade(text: string): Reading {
  const grade = GRADES.get(text.replace(/\s/gu, "").replace(WHOLE_AS_DECIMAL, ""));
  return grade === undefined ? wrong("notInList") : { value: grade };
}

const OPEN_ENDS: ReadonlySet<string> = new Set(["以上", "及以上", "∞", "and up", "open"]);
const NO_AREA: ReadonlySet<string> = new Set(["-", "—", "?"]);

/** Areas of rooms, 96、73；a lone 0 says that there is none, "—" stands for a room without an area. */
function readAreas(text: string, field: IntakeField, unit: KnownUnit | null): Reading {
  if (text === "0") return { value: [] };
  const parts = text.split(/[、;]/u);
  if (parts.length > 1 && parts.at(-1)?.trim() === "") parts.pop();
  const list: (number | null)[] = [];
  let used: KnownUnit | undefined;
  for (const part of parts.map((each) => each.trim())) {
    const reading: Reading = NO_AREA.has(part) ? { value: null } : readFigure(part, field, unit);
    if (reading.severity === "error" || (typeof reading.value !== "number" && reading.value !== null))
      return reading.problem === undefined ? wrong("notANumber") : reading;
    list.push(reading.value);
    used ??= reading.unit;
  }
  return { value: list, ...(used === undefined ? {} : { unit: used }) };
}

function asList({ value, ...rest }: Reading): Reading {
  return typeof value === "number" ? { ...rest, value: [value] } : rest;
}
