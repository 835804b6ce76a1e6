import type { ClassRecord } from "../../model/records/classRecord.js";

import { UNIT_FIGURE_WORDS } from "../../model/figureWords.js";
import { classBandSchema, classRollSchema, classTotalSchema } from "../../schemas/inputs/classes.js";
import { field, type IntakeField, type RowValues } from "../field.js";
import type { KindDefinition, ReportField } from "../kindOfRecord.js";
import { CLASS_SIZE } from "../plausibleBounds.js";
import { SCHOOL_ID, SCHOOL_TYPE, STAGE, stageOfSchoolType } from "./shared.js";
import { CLASS_WORDS } from "./words.js";

const PERSONS = UNIT_FIGURE_WORDS.pupils.unit;

const fields: readonly IntakeField[] = [
  field("schoolId", "id", "学校标识码", "school id", SCHOOL_ID),
  field("kind", "word", "记录类别", "kind of record", ["记录类型", "record kind"], { words: CLASS_WORDS }),
  field("classId", "code", "班级编号", "class id", ["班级", "班号", "班级名称", "班级代码", "class"]),
  STAGE,
  SCHOOL_TYPE,
  field("grade", "grade", "年级（学段内）", "grade within the stage", ["年级", "grade"]),
  field("pupils", "count", "班级学生数", "pupils of the class", ["学生数", "在校生数", "班额", "班级人数", "pupils", "class size"], {
    unit: PERSONS,
  }),
  field("classes", "count", "班级数", "classes", ["班数", "教学班数", "number of classes"], {
    unit: { zh: "个", en: "classes" },
    figure: "classes",
  }),
  field("least", "count", "班额下限", "least pupils", ["最小班额", "from pupils"], { unit: PERSONS }),
  field("most", "openCount", "班额上限", "most pupils", ["to pupils"], { unit: PERSONS }),
];

/** What a row is by its own word, else by the figures it has. */
function kindOf(values: RowValues): "roll" | "total" | "band" {
  const said = values.get("kind");
  if (said === "roll" || said === "total" || said === "band") return said;
  if (values.has("least") || values.has("most")) return "band";
  return values.has("classes") ? "total" : "roll";
}

function complete(values: RowValues, report: ReportField): void {
  stageOfSchoolType(values, report);
  const kind = kindOf(values);
  if (kind !== "roll") values.set("kind", kind);
  const grade = values.get("grade");
  const last = values.get("stage") === "juniorSecondary" ? 4 : 6;
  if (typeof grade === "number" && grade > last) {
    report("grade", "gradeUnclear", "warning", grade);
    values.delete("grade");
  }
}

/** Rolls have an id of their own within the school's grade, bands their lower end; a school has one total a stage. */
function keyOf(values: RowValues): string | null {
  const [schoolId, stage] = [values.get("schoolId"), values.get("stage")];
  if (stage === undefined) return null;
  const kind = kindOf(values);
  if (kind === "roll") {
    const classId = values.get("classId");
    return schoolId === undefined || classId === undefined ? null : JSON.stringify([kind, schoolId, stage, values.get("grade"), classId]);
  }
  return JSON.stringify([kind, schoolId, stage, ...(kind === "band" ? [values.get("least")] : [])]);
}

const SCHEMAS = { roll: classRollSchema, total: classTotalSchema, band: classBandSchema } as const;

/** One class a row, or the classes of a school or county in total or in a band of sizes. */
export const classRows: KindDefinition<ClassRecord> = {
  fields,
  empty: {},
  keyOf,
  complete,
  parts: [],
  ratios: [{ field: "pupils", over: ["classes"], bound: CLASS_SIZE }],
  schemaFor: (values) => SCHEMAS[kindOf(values)],
  example: { schoolId: "0140600001", classId: "2016-1-1", stage: "primary", grade: 1, pupils: 45 },
};
