import type { LocalText } from "../../foundation/localText.js";
import type { Confirmation, Stage, StatisticalEdition } from "./lists.js";

export type { StatisticalEdition } from "./lists.js";

/** A table of the education statistics. */
export interface StatisticalTable {
  /** The table's code as printed; codes of the two editions differ. */
  readonly code: string;
  /** What it holds, in the library's own words. */
  readonly name: LocalText;
  readonly edition: StatisticalEdition;
  readonly confirmation: Confirmation;
  readonly note?: LocalText;
}

/** Figures of this library that the education statistics hold. */
export type StatisticalFigure =
  | "pupils"
  | "fullTimeTeachers"
  | "higherDegreeTeachers"
  | "backboneTeachers"
  | "peArtsTeachers"
  | "teachingAreaM2"
  | "indoorSportsAreaM2"
  | "sportsGroundAreaM2"
  | "equipmentYuan"
  | "computers"
  | "books"
  | "multimediaRooms"
  | "classes";

/** Where a figure stands in the statistics. */
export interface StatisticalSource {
  /** Code of a table of {@link StatisticalTable}. */
  readonly code: string;
  readonly edition: StatisticalEdition;
  /** The stage whose figure stands there; without one, that of the whole school. */
  readonly stage?: Stage;
  /** Cell, row or column. */
  readonly cell?: string;
  /** How far the place is confirmed: that of the cell where one is named, else that of the table. */
  readonly confirmation: Confirmation;
  readonly note?: LocalText;
}

const NEW = { edition: "since2021", confirmation: "secondary" } as const;
const OLD = { edition: "before2021", confirmation: "secondary" } as const;

const INFERRED = { confirmation: "unverified", note: { zh: "用途为推断。", en: "What it holds is inferred." } } as const;

const STAGE_UNKNOWN: LocalText = { zh: "分属哪一学段未见。", en: "Which stage each is for was not seen." };

/**
 * Tables of the education statistics that the figures are taken from, as two public import programs read them. Names
 * are the library's own.
 */
export const statisticalTables: readonly StatisticalTable[] = [
  { ...NEW, code: "教基1001", name: { zh: "学校身份信息", en: "Identity of the school" } },
  {
    ...NEW,
    code: "教基1102",
    name: { zh: "骨干教师", en: "Backbone teachers" },
    note: { zh: "一个程序读本表，另一个读续表。", en: "One program reads this table, the other its continuation." },
  },
  { ...NEW, code: "教基1102续", name: { zh: "骨干教师（续）", en: "Backbone teachers (continued)" } },
  { ...NEW, ...INFERRED, code: "教基2106", name: { zh: "小学班级", en: "Primary classes" } },
  { ...NEW, ...INFERRED, code: "教基2107", name: { zh: "初中班级", en: "Junior secondary classes" } },
  { ...NEW, code: "教基3112", name: { zh: "小学学生", en: "Primary pupils" } },
  { ...NEW, code: "教基3115", name: { zh: "初中学生", en: "Junior secondary pupils" } },
  { ...NEW, code: "教基3118", name: { zh: "高中学生", en: "Senior secondary pupils" } },
  { ...NEW, code: "教基3120", name: { zh: "特殊教育学生", en: "Pupils of special education" } },
  { ...NEW, code: "教基4155", name: { zh: "小学专任教师：学历与课程", en: "Full-time primary teachers: degrees and subjects" } },
  { ...NEW, code: "教基4156", name: { zh: "中学专任教师", en: "Full-time secondary teachers" } },
  { ...NEW, ...INFERRED, code: "教基4149", name: { zh: "中学专任教师", en: "Full-time secondary teachers" } },
  { ...NEW, ...INFERRED, code: "教基4153", name: { zh: "专任教师", en: "Full-time teachers" } },
  { ...NEW, code: "教基4150", name: { zh: "特殊教育专任教师", en: "Full-time teachers of special education" } },
  { ...NEW, code: "教基5170", name: { zh: "校舍", en: "Buildings" } },
  { ...NEW, code: "教基5176", name: { zh: "办学条件", en: "School conditions" } },

  { ...OLD, code: "基础基112", name: { zh: "骨干教师", en: "Backbone teachers" } },
  { ...OLD, code: "基础基312", name: { zh: "小学学生", en: "Primary pupils" } },
  { ...OLD, code: "基础基313", name: { zh: "初中学生", en: "Junior secondary pupils" } },
  { ...OLD, code: "基础基412", name: { zh: "专任教师", en: "Full-time teachers" }, note: STAGE_UNKNOWN },
  { ...OLD, code: "基础基422", name: { zh: "专任教师", en: "Full-time teachers" }, note: STAGE_UNKNOWN },
  { ...OLD, code: "基础基423", name: { zh: "专任教师", en: "Full-time teachers" }, note: STAGE_UNKNOWN },
  { ...OLD, code: "基础基424", name: { zh: "专任教师", en: "Full-time teachers" }, note: STAGE_UNKNOWN },
  { ...OLD, code: "基础基512", name: { zh: "校舍", en: "Buildings" } },
  { ...OLD, code: "基础基531", name: { zh: "校舍", en: "Buildings" } },
  { ...OLD, code: "基础基522", name: { zh: "办学条件", en: "School conditions" } },
];

/** Cells as an import program addresses them in its spreadsheet. */
const HINT = {
  confirmation: "unverified",
  note: { zh: "单元格取自导入程序，仅作提示。", en: "The cell is that of an import program: a hint." },
} as const;

const TEN_THOUSAND: LocalText = {
  zh: "表中以万元计，须乘10000；单元格取自导入程序，仅作提示。",
  en: "The table is in 10,000 yuan: multiply by 10000. The cell is that of an import program: a hint.",
};

const BACKBONE_ROWS = {
  primary: { zh: "行“县级以上骨干教师（小学）”。", en: "Row of backbone teachers of county level and up, primary." },
  juniorSecondary: { zh: "行“县级以上骨干教师（初中）”。", en: "Row of backbone teachers of county level and up, junior secondary." },
} as const;

const PRIMARY = { stage: "primary" } as const;
const JUNIOR = { stage: "juniorSecondary" } as const;

const TEACHERS_BEFORE_2021: readonly StatisticalSource[] = ["基础基412", "基础基422", "基础基423", "基础基424"].map((code) => ({
  ...OLD,
  code,
  note: STAGE_UNKNOWN,
}));

const FOUR_SUBJECTS: LocalText = {
  zh: "体育与健康、艺术、音乐、美术四列之和。",
  en: "The sum of four columns: physical education and health, arts, music, fine arts.",
};

/** Where each figure stands in each edition, as far as it is known; an empty list says that it is not. */
export const statisticalSources: Readonly<Record<StatisticalFigure, readonly StatisticalSource[]>> = {
  pupils: [
    { ...NEW, ...PRIMARY, code: "教基3112" },
    { ...NEW, ...JUNIOR, code: "教基3115" },
    {
      ...OLD,
      ...PRIMARY,
      code: "基础基312",
      cell: "行01列4",
      note: { zh: "见于差异系数计算方法及数据来源。", en: "Named in the note on how the coefficients are computed." },
    },
    { ...OLD, ...JUNIOR, code: "基础基313" },
  ],
  fullTimeTeachers: [
    { ...NEW, ...PRIMARY, code: "教基4155" },
    { ...NEW, ...JUNIOR, code: "教基4156" },
    { ...NEW, ...INFERRED, ...JUNIOR, code: "教基4149" },
    ...TEACHERS_BEFORE_2021,
  ],
  higherDegreeTeachers: [
    {
      ...NEW,
      ...HINT,
      ...PRIMARY,
      code: "教基4155",
      cell: "C9 + C10 + C11 + C12",
      note: {
        zh: "博士、硕士、本科、专科四行；单元格取自导入程序，仅作提示。",
        en: "Rows of doctor, master, bachelor and junior college. The cells are those of an import program: a hint.",
      },
    },
    { ...NEW, ...JUNIOR, code: "教基4156" },
    { ...NEW, ...INFERRED, ...JUNIOR, code: "教基4149" },
    ...TEACHERS_BEFORE_2021,
  ],
  backboneTeachers: [
    { ...NEW, ...PRIMARY, code: "教基1102续", note: BACKBONE_ROWS.primary },
    { ...NEW, ...JUNIOR, code: "教基1102续", note: BACKBONE_ROWS.juniorSecondary },
    { ...OLD, ...PRIMARY, code: "基础基112", note: BACKBONE_ROWS.primary },
    { ...OLD, ...JUNIOR, code: "基础基112", note: BACKBONE_ROWS.juniorSecondary },
  ],
  peArtsTeachers: [
    { ...NEW, ...PRIMARY, code: "教基4155", note: FOUR_SUBJECTS },
    { ...NEW, ...JUNIOR, code: "教基4156", note: FOUR_SUBJECTS },
    { ...NEW, ...INFERRED, ...JUNIOR, code: "教基4149" },
    ...TEACHERS_BEFORE_2021,
  ],
  teachingAreaM2: [
    { ...NEW, ...HINT, code: "教基5170", cell: "C10" },
    { ...OLD, ...HINT, code: "基础基512", cell: "E10" },
    { ...OLD, ...HINT, code: "基础基531", cell: "E10" },
  ],
  indoorSportsAreaM2: [
    { ...NEW, ...HINT, code: "教基5170", cell: "C17" },
    { ...OLD, ...HINT, code: "基础基512", cell: "E16" },
    { ...OLD, ...HINT, code: "基础基531", cell: "E16" },
  ],
  sportsGroundAreaM2: [
    { ...NEW, ...HINT, code: "教基5176", cell: "D7" },
    { ...OLD, ...HINT, code: "基础基522", cell: "F9" },
  ],
  equipmentYuan: [
    { ...NEW, ...HINT, code: "教基5176", cell: "D19", note: TEN_THOUSAND },
    { ...OLD, ...HINT, code: "基础基522", cell: "O9", note: TEN_THOUSAND },
  ],
  computers: [],
  books: [{ ...NEW, ...HINT, code: "教基5176", cell: "D12" }],
  multimediaRooms: [
    { ...NEW, ...HINT, code: "教基5176", cell: "D17" },
    { ...OLD, ...HINT, code: "基础基522", cell: "L9 + N9" },
  ],
  classes: [
    { ...NEW, ...INFERRED, ...PRIMARY, code: "教基2106" },
    { ...NEW, ...INFERRED, ...JUNIOR, code: "教基2107" },
  ],
};
