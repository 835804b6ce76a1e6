import type { Locale } from "../../model/stageUnit.js";
import type { SchoolKind } from "../../model/school.js";
import type { SchoolStage, Stage } from "../../policy/records/types.js";
import type { FieldWord } from "../field.js";

const word = (value: FieldWord["value"], zh: string, en: string, ...spellings: readonly string[]): FieldWord => ({
  value,
  name: { zh, en },
  spellings: [...spellings, ...(typeof value === "string" ? [value] : [])],
});

export const FLAG_WORDS: readonly FieldWord[] = [
  word(true, "是", "yes", "true", "y", "1", "√", "有"),
  word(false, "否", "no", "false", "n", "0", "×"),
];

export const STAGE_WORDS: readonly FieldWord[] = [
  word("primary" satisfies Stage, "小学", "primary", "小学部", "小学阶段", "普通小学"),
  word("juniorSecondary" satisfies Stage, "初中", "junior secondary", "初中部", "初中阶段", "普通初中", "初级中学", "junior"),
];

/** Types of school as registers name them. */
export const KIND_WORDS: readonly FieldWord[] = [
  word("primary" satisfies SchoolKind, "小学", "primary", "普通小学", "完全小学", "完小", "primary school"),
  word("juniorSecondary" satisfies SchoolKind, "初级中学", "junior secondary", "初中", "普通初中", "独立初中", "junior secondary school"),
  word("nineYear" satisfies SchoolKind, "九年一贯制学校", "nine-year", "九年一贯制", "九年制学校", "九年制", "nine-year school"),
  word("completeSecondary" satisfies SchoolKind, "完全中学", "complete secondary", "完中", "complete secondary school"),
  word("twelveYear" satisfies SchoolKind, "十二年一贯制学校", "twelve-year", "十二年一贯制", "十二年制学校", "twelve-year school"),
  word("teachingPoint" satisfies SchoolKind, "教学点", "teaching point", "小学教学点"),
  word("special" satisfies SchoolKind, "特殊教育学校", "special", "特教学校", "特殊教育", "special school"),
  word("vocational" satisfies SchoolKind, "职业学校", "vocational", "职业初中", "中等职业学校", "vocational school"),
];

/** Kinds of place, with the names of the national classes of town and country. */
export const LOCALE_WORDS: readonly FieldWord[] = [
  word("urban" satisfies Locale, "城区", "urban", "城市", "主城区", "城乡结合区", "市区"),
  word("town" satisfies Locale, "镇区", "town", "镇中心区", "镇乡结合区", "县镇", "镇"),
  word("rural" satisfies Locale, "乡村", "rural", "乡中心区", "村庄", "农村", "乡"),
];

export const OWNERSHIP_WORDS: readonly FieldWord[] = [word("public", "公办", "public", "公立"), word("private", "民办", "private", "私立")];

/** Who runs a school, beside yes and no. */
export const COUNTY_RUN_WORDS: readonly FieldWord[] = [
  ...FLAG_WORDS,
  word(true, "县属", "run by the county", "县级教育部门", "区属"),
  word(false, "非县属", "not run by the county", "民办", "地级教育部门", "省级教育部门", "中央教育部门", "省属"),
];

export const CLASS_WORDS: readonly FieldWord[] = [
  word("roll", "班级", "roll", "单班"),
  word("total", "全部班级", "all classes together"),
  word("band", "分段", "band", "班额分段"),
];

/** Stages in the words of headers, longest first so that the whole word is taken off. */
export const STAGES_IN_HEADERS: readonly { readonly stage: SchoolStage; readonly words: readonly string[] }[] = [
  { stage: "primary", words: ["小学阶段", "小学部", "小学", "primary"] },
  { stage: "juniorSecondary", words: ["初中阶段", "初中部", "初中", "juniorsecondary", "junior"] },
  { stage: "seniorSecondary", words: ["高中阶段", "高中部", "高中", "seniorsecondary", "senior"] },
];
