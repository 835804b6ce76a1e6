import type { LocalText } from "../../src/foundation/localText.js";

/** A term of the field that is no record of its own, with the name that it has in code. */
export interface Term extends LocalText {
  readonly code: string;
}

/** Terms that results and records use in their names; what is a record has its name there. */
export const TERMS: readonly Term[] = [
  { zh: "校际差异系数", en: "inter-school coefficient of variation", code: "interSchoolVariation" },
  { zh: "综合差异系数", en: "composite coefficient", code: "composite" },
  { zh: "师生比（教师÷学生）", en: "teacher–pupil ratio (teachers ÷ pupils)", code: "teacherPupilRatio" },
  { zh: "生师比（学生÷教师）", en: "pupil–teacher ratio (pupils ÷ teachers)", code: "pupilTeacherRatio" },
  { zh: "大班额", en: "oversized class", code: "oversized" },
  { zh: "超大班额", en: "super-sized class", code: "superSized" },
  { zh: "骨干教师", en: "backbone teacher", code: "backboneTeachers" },
  { zh: "交流轮岗", en: "teacher rotation", code: "rotation" },
  { zh: "县管校聘", en: "managed by the county, hired by the school", code: "countyManaged" },
  { zh: "生均公用经费", en: "public funds per pupil", code: "publicFundsPerPupil" },
  { zh: "三个增长", en: "the three growths", code: "fundingGrowth" },
  { zh: "全面改薄", en: "weak-school upgrading", code: "weakSchoolUpgrading" },
  { zh: "随迁子女", en: "migrants' children", code: "migrantChildren" },
  { zh: "留守儿童", en: "left-behind children", code: "leftBehindChildren" },
  { zh: "随班就读", en: "inclusive placement", code: "inclusivePlacement" },
  { zh: "送教上门", en: "home teaching", code: "homeTeaching" },
  { zh: "一人一案", en: "a plan for each child", code: "individualPlanShare" },
  { zh: "三通两平台", en: "three links, two platforms", code: "threeLinksTwoPlatforms" },
  { zh: "一票否决", en: "veto item", code: "veto" },
  { zh: "教学点", en: "teaching point", code: "teachingPoint" },
  { zh: "基准日", en: "the day of an assessment", code: "asOf" },
  { zh: "台账", en: "ledger", code: "ledger" },
];
