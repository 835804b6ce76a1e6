import type { StaffYear } from "../../model/records/staffYear.js";
import { certifiedTeacherShare } from "../../indicators/rates/certifiedTeacherShare.js";
import { countyManagedShare } from "../../indicators/rates/countyManagedShare.js";
import { inductionTrainingShare } from "../../indicators/rates/inductionTrainingShare.js";
import { rotationShare } from "../../indicators/rates/rotationShare.js";
import type { StaffYearFigure } from "../../indicators/rates/staffYear.js";
import { trainingCycleCompletionShare } from "../../indicators/rates/trainingCycleCompletionShare.js";
import { trainingHoursCompletionShare } from "../../indicators/rates/trainingHoursCompletionShare.js";
import { PERSONS, STAFF_FIGURE_WORDS, type StaffFigure } from "../../model/figureWords.js";
import { staffYearSchema } from "../../schemas/inputs/rows.js";
import { field, type IntakeField } from "../field.js";
import type { KindDefinition, PartOfWhole } from "../kindOfRecord.js";

const persons = (id: StaffYearFigure, zh: string, en: string, aliases: readonly string[] = []): IntakeField =>
  field(id, "count", zh, en, aliases, { unit: PERSONS });

const known = (id: StaffFigure, aliases: readonly string[], kind: "count" | "yuan" = "count"): IntakeField => {
  const { name, unit } = STAFF_FIGURE_WORDS[id];
  return field(id, kind, name.zh, name.en, aliases, { unit });
};

const POSTS = { unit: { zh: "个", en: "posts" } };

const fields: readonly IntakeField[] = [
  field(
    "id",
    "id",
    "单位编号",
    "unit id",
    ["编号", "代码", "县区代码", "学校标识码", "学校代码", "行政区划代码", "id", "county id", "school id"],
    { required: true },
  ),
  field("name", "text", "单位名称", "unit name", ["名称", "县区", "县（市、区）", "学校名称", "name", "county", "school"]),
  field("year", "schoolYear", "学年", "school year", ["学年度", "学年起始年", "年份", "year"], { required: true }),
  field("postsApproved", "count", "核定编制数", "posts approved", ["核定编制", "编制数"], POSTS),
  persons("postsFilled", "在编教职工数", "posts filled", ["在编人数", "实有在编人数"]),
  known("fullTimeTeachers", ["专任教师"]),
  known("certifiedTeachers", ["持证教师数", "具有教师资格证的专任教师数", "certified teachers"]),
  known("teacherMeanPayYuan", ["教师年平均工资", "教师平均工资", "teacher mean pay"], "yuan"),
  known("civilServantMeanPayYuan", ["公务员年平均工资", "公务员平均工资", "civil servant mean pay"], "yuan"),
  persons("hired", "新招聘教师数", "teachers hired", ["新补充教师数", "招聘教师数", "hired"]),
  persons("retired", "退休教师数", "teachers retired", ["retired"]),
  persons("left", "其他减员教师数", "teachers who left otherwise", ["流失教师数", "left"]),
  known("eligible", ["符合交流条件教师数", "应交流人数", "eligible to rotate"]),
  known("rotated", ["交流教师数", "实际交流人数", "rotated"]),
  persons("backboneEligible", "符合交流条件的骨干教师数", "backbone teachers eligible to rotate"),
  known("backboneRotated", ["骨干教师交流人数", "交流骨干教师数"]),
  persons("teachers", "教师数", "teachers", ["教师总数"]),
  persons("teachersPlacedByDepartment", "由教育部门统一配置岗位的教师数", "teachers placed by the department", ["县管校聘教师数"]),
  persons("teachersTrained", "完成一轮培训的教师数", "teachers with a full round of training", ["完成全员培训教师数", "teachers trained"]),
  known("teachersWithHours", ["培训学时达标教师数", "teachers with hours"]),
  persons("newTeachers", "新任教师数", "new teachers", ["新教师数"]),
  persons("newTeachersWithHours", "完成岗前培训学时的新任教师数", "new teachers with the hours of induction"),
];

/** Figures that the indicators hold to be parts of others. */
const parts: readonly PartOfWhole[] = [
  certifiedTeacherShare,
  rotationShare,
  countyManagedShare,
  trainingCycleCompletionShare,
  trainingHoursCompletionShare,
  inductionTrainingShare,
].flatMap(({ numerator, denominator }) => numerator.flatMap(({ field: part }) => denominator.map(({ field: whole }) => ({ part, whole }))));

/** The teachers of a county or school in one school year a row. */
export const staffYearRows: KindDefinition<StaffYear> = {
  fields,
  empty: {},
  keyOf: (values) => (values.has("id") && values.has("year") ? JSON.stringify([values.get("id"), values.get("year")]) : null),
  complete: () => undefined,
  parts: [...parts, { part: "backboneRotated", whole: "rotated" }],
  ratios: [],
  schemaFor: () => staffYearSchema,
  example: {
    id: "140600",
    name: "示例县（虚构）",
    year: 2016,
    postsApproved: 800,
    postsFilled: 776,
    fullTimeTeachers: 742,
    certifiedTeachers: 740,
    teacherMeanPayYuan: 61200,
    civilServantMeanPayYuan: 60800,
    hired: 24,
    retired: 18,
    left: 3,
    eligible: 240,
    rotated: 24,
    backboneRotated: 5,
    teachers: 760,
    teachersPlacedByDepartment: 700,
    teachersTrained: 752,
    teachersWithHours: 748,
    newTeachers: 24,
    newTeachersWithHours: 24,
  },
};
