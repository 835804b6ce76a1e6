import { SCHOOL_KINDS, STAGES_OF_KIND } from "../../model/school.js";
import type { SchoolStage } from "../../policy/records/types.js";
import type { RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { school } from "../../model/records/school.js";
import type { IntakeField, RowValues } from "../field.js";
import { drawField } from "./drawField.js";
import type { PartOfWhole, ReportField } from "../kindOfRecord.js";
import { KIND_SPELLINGS, STAGE_SPELLINGS } from "./words.js";

/** Headers of a school's id. */
export const SCHOOL_ID: readonly string[] = [
  "学校（机构）标识码",
  "学校(机构)代码",
  "机构标识码",
  "学校代码",
  "学校编码",
  "学校编号",
  "学校id",
  "编号",
  "标识码",
  "代码",
  "id",
  "school code",
];

/** Headers of a school's name. */
export const SCHOOL_NAME: readonly string[] = [
  "学校名称",
  "school name",
  "学校（机构）名称",
  "机构名称",
  "学校",
  "名称",
  "校名",
  "name",
  "school",
];

const TYPE_HEADERS = ["学校类型", "办学类型", "学校办学类型", "办学类型名称", "类别", "kind", "school type"];

/** Headers of the code of a county. */
export const PLACE: readonly string[] = ["区划代码", "县级行政区划代码", "代码", "place"];

/** Headers of the kind of place. */
export const LOCALE: readonly string[] = ["城乡分类", "所在地城乡类型", "学校所在地城乡类型", "城乡类型", "城乡", "类别", "locale"];

/** The stage of a row; where no column says it, the type of school may. */
export function stageField(spec: RecordSpec | VariantsSpec): IntakeField {
  return drawField(spec, "stage", ["教育阶段", "阶段", "学段名称"], { spellings: STAGE_SPELLINGS });
}

/** What no two rows of schools and stages may share. */
export function schoolAndStage(values: RowValues): string | null {
  const [school, stage] = [values.get("schoolId"), values.get("stage")];
  return school === undefined || stage === undefined ? null : `${String(stage)} ${String(school)}`;
}

/** The type of school of a school. */
export const SCHOOL_KIND: IntakeField = drawField(school, "kind", TYPE_HEADERS, { spellings: KIND_SPELLINGS });

/** The type of school, where it serves to tell the stage. */
export const SCHOOL_TYPE: IntakeField = { ...SCHOOL_KIND, id: "schoolType", required: false, helper: true };

/** Fills a stage that was not given from a type of school that has no other. */
export function stageOfSchoolType(values: RowValues, report: ReportField): readonly string[] {
  const type = values.get("schoolType");
  if (values.has("stage") || type === undefined) return [];
  const [only, ...others] = stagesOf(type) ?? [];
  if (only === undefined || others.length > 0) report("stage", "stageUnclear", "error", type);
  else values.set("stage", only);
  return [];
}

/** The stages a school of a kind can have; `null` where the kind is none. */
export function stagesOf(kind: unknown): readonly SchoolStage[] | null {
  const known = SCHOOL_KINDS.find((each) => each === kind);
  return known === undefined ? null : STAGES_OF_KIND[known].allowed;
}

/** Teachers who are some of the full-time teachers; real tables break it now and then. */
export const TEACHERS_WITHIN: readonly PartOfWhole[] = [
  { part: "higherDegreeTeachers", whole: "fullTimeTeachers" },
  { part: "peArtsTeachers", whole: "fullTimeTeachers" },
];
