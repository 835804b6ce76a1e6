import type { Locale, SchoolKind, SchoolStage, Stage } from "../../model/records/lists.js";
import type { Spellings } from "./drawField.js";

// How words are spelt in tables, besides the names they have in the library.

export const FLAG_SPELLINGS: Spellings = { true: ["true", "y", "1", "√", "有"], false: ["false", "n", "0", "×"] };

export const STAGE_SPELLINGS: Readonly<Record<Stage, readonly string[]>> = {
  primary: ["小学部", "小学阶段", "普通小学"],
  juniorSecondary: ["初中部", "初中阶段", "普通初中", "初级中学", "junior"],
};

/** Types of school as registers name them. */
export const KIND_SPELLINGS: Readonly<Record<SchoolKind, readonly string[]>> = {
  primary: ["普通小学", "完全小学", "完小"],
  juniorSecondary: ["初中", "普通初中", "独立初中", "junior secondary"],
  nineYear: ["九年一贯制", "九年制学校", "九年制", "nine-year"],
  completeSecondary: ["完中", "complete secondary"],
  twelveYear: ["十二年一贯制", "十二年制学校", "twelve-year"],
  teachingPoint: ["小学教学点"],
  special: ["特教学校", "特殊教育"],
  vocational: ["职业初中", "中等职业学校"],
};

/** Kinds of place, with the names of the national classes of town and country. */
export const LOCALE_SPELLINGS: Readonly<Record<Locale, readonly string[]>> = {
  urban: ["城市", "主城区", "城乡结合区", "市区"],
  town: ["镇中心区", "镇乡结合区", "县镇", "镇"],
  rural: ["乡中心区", "村庄", "农村", "乡"],
};

export const OWNERSHIP_SPELLINGS: Spellings = {
  public: ["公立", "教育部门", "地方教育部门", "县级教育部门", "地级教育部门", "省级教育部门", "中央教育部门"],
  private: ["私立"],
};

/** Who runs a school, beside yes and no. */
export const COUNTY_RUN_SPELLINGS: Spellings = {
  true: [...(FLAG_SPELLINGS["true"] ?? []), "县属", "run by the county", "县级教育部门", "区属"],
  false: [
    ...(FLAG_SPELLINGS["false"] ?? []),
    "非县属",
    "not run by the county",
    "民办",
    "地级教育部门",
    "省级教育部门",
    "中央教育部门",
    "省属",
  ],
};

export const CLASS_SPELLINGS: Spellings = { roll: ["班级", "单班"], total: ["全部班级合计"], band: ["分段", "band"] };

/** Stages in the words of headers, longest first so that the whole word is taken off. */
export const STAGES_IN_HEADERS: readonly { readonly stage: SchoolStage; readonly words: readonly string[] }[] = [
  { stage: "primary", words: ["小学阶段", "小学部", "小学", "primary"] },
  { stage: "juniorSecondary", words: ["初中阶段", "初中部", "初中", "juniorsecondary", "junior"] },
  { stage: "seniorSecondary", words: ["高中阶段", "高中部", "高中", "seniorsecondary", "senior"] },
];
