import { standardSchool, type StandardSchool } from "../../model/records/schoolStandards.js";
import { halfWidth } from "../cellText.js";
import { field, type FieldWord, type IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { drawField } from "./drawField.js";
import { SCHOOL_ID, SCHOOL_NAME, SCHOOL_TYPE, schoolAndStage, stageField, stageOfSchoolType } from "./shared.js";

const fields: readonly IntakeField[] = [
  drawField(standardSchool, "schoolId", SCHOOL_ID),
  drawField(standardSchool, "name", SCHOOL_NAME),
  stageField(standardSchool),
  SCHOOL_TYPE,
];

/** The marks of 表Ⅱ: 1 for an item that is met. */
const MARKS: readonly FieldWord[] = [
  { value: true, name: { zh: "是", en: "yes" }, spellings: ["1", "√", "✓", "达标", "合格", "有", "true"] },
  { value: false, name: { zh: "否", en: "no" }, spellings: ["0", "×", "✗", "未达标", "不达标", "不合格", "没有", "false"] },
];
const PREFIX = "values.";
const NO_ITEM = /^(?:序号?|行号|行次|no\.?|#|备注|说明|remarks?|__proto__)$/iu;

/** What all items have in common; their spellings are looked through once. */
const ITEM: IntakeField = field(PREFIX, "mark", { zh: "", en: "" }, [], { words: MARKS });

/** The field of an item, whose id is the caller's own, or the words of the header. */
function itemField(id: string): IntakeField {
  return { ...ITEM, id: `${PREFIX}${id}`, name: { zh: id, en: id }, path: ["values", id] };
}

function itemOf(levels: readonly string[]): IntakeField | null {
  const header = halfWidth(levels.join(" ")).trim();
  return header === "" || NO_ITEM.test(header) ? null : itemField(header);
}

function itemNamed(id: string): IntakeField | null {
  const item = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : "";
  return item === "" || item === "__proto__" ? null : itemField(item);
}

/**
 * An item whose cells are marks alone is not met where the cell is blank, and not known where it holds a dash or is withheld;
 * one that has figures too is of figures, and one that has neither says nothing.
 */
function readMarks(rows: readonly StandardSchool[]): StandardSchool[] {
  const items = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const isMarked = new Map(
    items.map((item) => {
      const types = new Set(rows.map(({ values }) => typeof values[item]));
      return [item, types.has("boolean") && !types.has("number")];
    }),
  );
  return rows.map((row) => ({
    ...row,
    values: Object.fromEntries(
      items.flatMap((item): [string, number | boolean][] => {
        const value: number | boolean | null | undefined = row.values[item];
        if (isMarked.get(item) === true) return value === null ? [] : [[item, value === true]];
        return value === null || value === undefined ? [] : [[item, Number(value)]];
      }),
    ),
  }));
}

/** One school and stage a row, held against the items of a standard, as in 表Ⅱ of the national form. */
export const schoolStandardRows: KindDefinition<StandardSchool> = {
  fields,
  empty: { values: {} },
  keyOf: schoolAndStage,
  complete: stageOfSchoolType,
  ownColumns: {
    field: itemOf,
    named: itemNamed,
    spread: () => [],
    of: (records) => [...new Set(records.flatMap(({ values }) => Object.keys(values)))].map(itemField),
  },
  finish: readMarks,
  parts: [],
  ratios: [],
  record: standardSchool,
  example: { schoolId: "0140600001", name: "示例小学（虚构）", stage: "primary", values: { 生均图书册数: 22.5, 设有图书室: true } },
};
