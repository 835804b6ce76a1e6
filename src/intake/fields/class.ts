import type { LocalText } from "../../foundation/localText.js";
import { LAST_GRADES } from "../../model/records/lists.js";
import { classRecord, type ClassRecord } from "../../model/records/classRecord.js";
import type { IntakeField, RowValues } from "../field.js";
import type { KindDefinition, ReportField } from "../kindOfRecord.js";
import { CLASS_SIZE } from "../plausibleBounds.js";
import { bandField, spreadBands } from "./bandColumns.js";
import { drawField } from "./drawField.js";
import { LOCALE, SCHOOL_ID, SCHOOL_NAME, SCHOOL_TYPE, stageField, stageOfSchoolType } from "./shared.js";
import { CLASS_SPELLINGS, LOCALE_SPELLINGS } from "./words.js";

/** A band of sizes in one column, in words. */
const BAND: LocalText = { zh: "班额分段", en: "size band" };
const BAND_HEADERS: readonly string[] = [
  "班额区间",
  "班额范围",
  "班额段",
  "人数分段",
  "人数区间",
  "班级规模",
  "班级规模分段",
  "band of sizes",
];

const fields: readonly IntakeField[] = [
  drawField(classRecord, "schoolId", SCHOOL_ID),
  drawField(classRecord, "kind", ["记录类型", "record kind"], { spellings: CLASS_SPELLINGS }),
  drawField(classRecord, "classId", ["班级", "班号", "班级名称", "班级代码", "class"], { kind: "code" }),
  stageField(classRecord),
  SCHOOL_TYPE,
  drawField(classRecord, "schoolName", SCHOOL_NAME),
  drawField(classRecord, "locale", LOCALE, { spellings: LOCALE_SPELLINGS }),
  drawField(classRecord, "grade", ["年级", "grade"], { kind: "grade" }),
  drawField(classRecord, "pupils", ["班级学生数", "pupils of the class", "在校生数", "班额", "班级人数", "class size"], {
    kind: "sizeOrBand",
  }),
  drawField(classRecord, "classes", ["班数", "教学班数", "number of classes"], { figure: "classes" }),
  drawField(classRecord, "least", ["least pupils", "最小班额", "from pupils"]),
  drawField(classRecord, "most", ["to pupils"]),
  {
    ...drawField(classRecord, "pupils", []),
    id: "band",
    kind: "sizeOrBand",
    required: false,
    helper: true,
    name: BAND,
    aliases: BAND_HEADERS,
  },
];

/** What a row is by its own word, else by the figures it has. */
function kindOf(values: RowValues): "roll" | "total" | "band" {
  const said = values.get("kind");
  if (said === "roll" || said === "total" || said === "band") return said;
  if (values.has("least") || values.has("most")) return "band";
  return values.has("classes") ? "total" : "roll";
}

/** Ends of a band that was given in words, in its own column or in that of the size. */
function placeBand(values: RowValues): void {
  const band = [values.get("band"), values.get("pupils")].find((value) => Array.isArray(value));
  if (band === undefined) return;
  const [least, most] = band as readonly (number | null)[];
  if (!values.has("least") && least !== undefined) values.set("least", least);
  if (!values.has("most") && most !== undefined) values.set("most", most);
  if (Array.isArray(values.get("pupils"))) values.delete("pupils");
}

function complete(values: RowValues, report: ReportField): readonly string[] {
  stageOfSchoolType(values, report);
  const bands = spreadBands(values);
  if (bands.length > 0) return compareBands(values, bands, report);
  placeBand(values);
  const kind = kindOf(values);
  if (kind !== "roll") values.set("kind", kind);
  const grade = values.get("grade");
  const last = LAST_GRADES[values.get("stage") === "juniorSecondary" ? "juniorSecondary" : "primary"];
  if (typeof grade === "number" && grade > last) {
    report("grade", "gradeUnclear", "warning", grade);
    values.delete("grade");
  }
  return [];
}

/** All classes beside those of every band are only compared. */
function compareBands(values: RowValues, bands: readonly RowValues[], report: ReportField): readonly string[] {
  const classes = values.get("classes");
  if (typeof classes !== "number") return [];
  const sum = bands.reduce((all, band) => all + Number(band.get("classes")), 0);
  if (sum !== classes) report("classes", "contradicts", "warning", classes);
  return ["classes"];
}

/** Rolls have an id of their own within the school's grade, bands their lower end; a school has one total a stage and grade. */
function keyOf(values: RowValues): string | null {
  const [schoolId, stage, grade] = [values.get("schoolId"), values.get("stage"), values.get("grade")];
  if (stage === undefined) return null;
  const kind = kindOf(values);
  const own = { roll: values.get("classId"), total: "", band: values.get("least") }[kind];
  if (kind === "roll" && (schoolId === undefined || own === undefined)) return null;
  return JSON.stringify([kind, schoolId, stage, grade, own]);
}

/** One class a row, or the classes of a school or county in total or in a band of sizes. */
export const classRows: KindDefinition<ClassRecord> = {
  fields,
  empty: {},
  keyOf,
  complete,
  ownColumns: { field: bandField, spread: spreadBands },
  parts: [],
  ratios: [{ field: "pupils", over: ["classes"], bound: CLASS_SIZE }],
  record: classRecord,
  example: { schoolId: "0140600001", classId: "2016-1-1", stage: "primary", grade: 1, pupils: 45 },
};
