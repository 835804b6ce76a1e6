import { staffYear, type StaffYear } from "../../model/records/staffYear.js";
import { certifiedTeacherShare } from "../../indicators/rates/certifiedTeacherShare.js";
import { countyManagedShare } from "../../indicators/rates/countyManagedShare.js";
import { inductionTrainingShare } from "../../indicators/rates/inductionTrainingShare.js";
import { rotationShare } from "../../indicators/rates/rotationShare.js";
import { trainingCycleCompletionShare } from "../../indicators/rates/trainingCycleCompletionShare.js";
import { trainingHoursCompletionShare } from "../../indicators/rates/trainingHoursCompletionShare.js";
import type { IntakeField } from "../field.js";
import type { KindDefinition, PartOfWhole } from "../kindOfRecord.js";
import { drawField } from "./drawField.js";

/** Headers besides the names, in the order of a form. */
const HEADERS: Readonly<Record<keyof StaffYear, readonly string[]>> = {
  id: ["单位编号", "unit id", "代码", "县区代码", "学校标识码", "学校代码", "行政区划代码", "county id", "school id"],
  name: ["单位名称", "unit name", "县区", "县（市、区）", "学校名称", "county", "school"],
  year: ["学年", "school year", "学年度", "学年起始年"],
  postsApproved: ["核定编制数", "核定编制", "编制数"],
  postsFilled: ["在编人数", "实有在编人数"],
  fullTimeTeachers: ["专任教师"],
  certifiedTeachers: ["持证教师数", "具有教师资格证的专任教师数", "certified teachers"],
  teacherMeanPayYuan: ["教师年平均工资", "教师平均工资", "teacher mean pay"],
  civilServantMeanPayYuan: ["公务员年平均工资", "公务员平均工资", "civil servant mean pay"],
  hired: ["新补充教师数", "招聘教师数", "hired"],
  retired: ["retired"],
  left: ["其他减员教师数", "teachers who left otherwise", "流失教师数", "left"],
  eligible: ["符合交流条件人数", "heads and teachers eligible to rotate", "符合交流条件教师数", "应交流人数", "eligible to rotate"],
  rotated: ["本学年实际交流人数", "heads and teachers who rotated", "交流教师数", "rotated"],
  backboneEligible: [],
  backboneRotated: ["骨干教师交流人数", "交流骨干教师数"],
  teachers: ["教师总数"],
  teachersPlacedByDepartment: ["由教育部门统一配置岗位的教师数", "县管校聘教师数"],
  teachersTrained: ["完成一轮培训的教师数", "teachers with a full round of training", "完成全员培训教师数", "teachers trained"],
  teachersWithHours: ["培训学时达标教师数", "teachers with hours"],
  newTeachers: ["新教师数"],
  newTeachersWithHours: ["完成岗前培训学时的新任教师数", "new teachers with the hours of induction"],
};

/** Means of persons. */
const MEANS: ReadonlySet<string> = new Set(["teacherMeanPayYuan", "civilServantMeanPayYuan"]);

const fields: readonly IntakeField[] = Object.entries(HEADERS).map(([key, headers]) =>
  drawField(staffYear, key, headers, key === "year" ? { kind: "schoolYear" } : { perHead: MEANS.has(key) }),
);

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
  complete: () => [],
  parts: [...parts, { part: "backboneRotated", whole: "rotated" }],
  ratios: [],
  record: staffYear,
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
