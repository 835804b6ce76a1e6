/**
 * A sheet of an invented county with every kind of trouble that a text or a number can carry through CSV and XLSX, and
 * what is to become of it, worked out by hand. Columns are counted from 1, rows as in the sheet.
 */
export type MessyCell = string | number | null;

/** `[row, column, field, code, severity]`; column `null` where no single column is at fault. */
export type ExpectedProblem = readonly [number | null, number | null, string | null, string, "error" | "warning"];

const TITLES = [
  "序号",
  "学校标识码",
  "学校名称",
  "学段",
  "办学类型",
  "学生",
  "教师",
  null,
  "校舍",
  null,
  "运动场地面积（亩）",
  "教学仪器设备资产值",
  "图书册数",
  "计算机台数",
  "计算机数",
  "体育运动场馆面积",
  "备注",
] as const;

const HEADERS = [
  null,
  null,
  null,
  null,
  null,
  "在校生数\n（人）",
  "专任教师数",
  "高于规定学历教师数",
  "教学及辅助用房面积（㎡）",
  "室内体育用房面积",
  null,
  null,
  null,
  null,
  null,
  null,
  null,
] as const;

/** The rows of the sheet. */
export const MESSY: readonly (readonly MessyCell[])[] = [
  /*  1 */ ["某县义务教育学校办学条件统计表（虚构）"],
  /*  2 */ ["填报单位：某县教育局", null, null, null, null, null, null, null, null, null, "单位：万元、㎡"],
  /*  3 */ [null, null],
  /*  4 */ TITLES,
  /*  5 */ HEADERS,
  /*  6 */ ["甲", "乙", "丙", "丁", "戊", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  /*  7 */ [1, "0140001", "东街小学", "小学", "小学", "１，２３４", 80, 76, "6,200.5", 300, 12, 123.4, "24 680", 60, 60, 9000, "好"],
  /*  8 */ [2, "0140002", "西街小学", "小学", "小学", 450, 30, 28, 2250, "—", "无", 0, 9000, null, null, null, null],
  /*  9 */ [3, "0140003", "南街小学", "小学", "小学", "1,23", 12, 11, 800, null, 3, 11, 2000, null, null, null, null],
  /* 10 */ [4, "0140004", "北街小学", "小学", "小学", "=SUM(A1:A3)", 12, 11, 800, null, 3, 11, 2000, null, null, null, null],
  /* 11 */ [5, "1.4E+11", "河东小学", "小学", "小学", 200, 14, 12, 900, null, 3, 9, 3000, null, null, null, null],
  /* 12 */ [6, "0140006", "河西小学", null, "小学", 300, 20, "#DIV/0!", 1500, null, "N/A", 9, 3000, null, null, null, null],
  /* 13 */ [7, "0140007", "城关学校", null, "九年一贯制学校", 600, 44, 40, 3000, null, 6, 20, 9000, null, null, null, null],
  /* 14 */ ["", "", "城关镇小计", null, null, 2534, 200, 167, 14650.5, 300, 27, 183.4, 50680, null, null, null, null],
  /* 15 */ TITLES,
  /* 16 */ HEADERS,
  /* 17 */ [8, "0140008", "柳林小学", "小学", "小学", 320, "20人", 25, 1600, 200, "4亩", "98000元", 6400, null, null, null, null],
  /* 18 */ [9, "0140009", "杨庄小学", "小学", "小学", 180, 13, 12, 400, 500, 3, 8, 3600, null, null, null, null],
  /* 19 */ [10, "0140010", "宋庄小学", "小学", "小学", 90, 8, 8, 500, null, 2, 4000, 1800, null, null, null, null],
  /* 20 */ [11, "0140011", "赵庄小学", "小学", "小学", -90, 8, 8, 500, null, 2, 3, 1800, null, null, null, null],
  /* 21 */ [12, "0140012", "李庄小学", "小学", "小学", 90.5, 8, 8, 500, null, 2, 3, 1800, null, null, null, null],
  /* 22 */ [13, "0140013", "王庄小学", "高中", "小学", 90, 8, 8, 500, null, 2, 3, 1800, null, null, null, null],
  /* 23 */ [14, "0140014", "孙庄小学", "小学", "小学", "未填报", 8, 8, 500, null, 2, 3, 1800, null, null, null, null],
  /* 24 */ [15, "0140015", "周庄小学", "小学", "小学", 90, 8, 8, "500元", null, 2, 3, 1800, null, null, null, null],
  /* 25 */ [16, "0140008", "柳林小学", "小学", "小学", 320, 20, 18, 1600, 200, 4, 10, 6400, null, null, null, null],
  /* 26 */ [17, "", "吴庄小学", "小学", "小学", 90, 8, 8, 500, null, 2, 3, 1800, null, null, null, null],
  /* 27 */ [null, null, null, null, null, null],
  /* 28 */ ["合计", null, null, null, null, 4254.5, 305, 270, 20850.5, 1000, 50, 600, 80000, null, null, null, null],
  /* 29 */ ["制表人：张三", null, null, "审核人：李四"],
];

/** What every row becomes. */
export const MESSY_SET_ASIDE: readonly (readonly [number, string])[] = [
  [1, "title"],
  [2, "note"],
  [3, "blank"],
  [4, "header"],
  [5, "header"],
  [6, "columnNumbers"],
  [14, "subtotal"],
  [15, "repeatedHeader"],
  [16, "repeatedHeader"],
  [27, "blank"],
  [28, "subtotal"],
  [29, "note"],
];

/** Rows with an error. */
export const MESSY_EXCLUDED: readonly (readonly [number, string])[] = [
  [9, "0140003"],
  [10, "0140004"],
  [11, "#11"],
  [13, "0140007"],
  [17, "0140008"],
  [18, "0140009"],
  [20, "0140011"],
  [21, "0140012"],
  [22, "0140013"],
  [23, "0140014"],
  [24, "0140015"],
  [25, "0140008"],
  [26, "#26"],
];

/** The records of the rows without errors: 7, 8, 12 and 19. */
export const MESSY_RECORDS: readonly object[] = [
  {
    schoolId: "0140001",
    name: "东街小学",
    stage: "primary",
    pupils: 1234,
    fullTimeTeachers: 80,
    higherDegreeTeachers: 76,
    teachingAreaM2: 6200.5,
    indoorSportsAreaM2: 300,
    sportsGroundAreaM2: 8000, // 12 × 2000 / 3
    equipmentYuan: 1234000, // 123.4 × 10000
    books: 24680,
  },
  {
    schoolId: "0140002",
    name: "西街小学",
    stage: "primary",
    pupils: 450,
    fullTimeTeachers: 30,
    higherDegreeTeachers: 28,
    teachingAreaM2: 2250,
    equipmentYuan: 0,
    books: 9000,
  },
  {
    schoolId: "0140006",
    name: "河西小学",
    stage: "primary", // from the type of school
    pupils: 300,
    fullTimeTeachers: 20,
    teachingAreaM2: 1500,
    equipmentYuan: 90000,
    books: 3000,
  },
  {
    schoolId: "0140010",
    name: "宋庄小学",
    stage: "primary",
    pupils: 90,
    fullTimeTeachers: 8,
    higherDegreeTeachers: 8,
    teachingAreaM2: 500,
    sportsGroundAreaM2: 4000 / 3,
    equipmentYuan: 40000000,
    books: 1800,
  },
];

/** Every problem, those of columns first. */
export const MESSY_PROBLEMS: readonly ExpectedProblem[] = [
  [5, 14, "computers", "columnRepeated", "warning"],
  [5, 15, "computers", "columnRepeated", "warning"],
  [5, 16, null, "columnAmbiguous", "warning"],
  [9, 6, "pupils", "badSeparators", "error"],
  [10, 6, "pupils", "formula", "error"],
  [11, 2, "schoolId", "scientificNotation", "error"],
  [12, 8, "higherDegreeTeachers", "excelError", "warning"],
  [13, 4, "stage", "stageUnclear", "error"],
  // 80 + 30 + 12 + 12 + 14 + 20 + 44 = 212 and not 200.
  [14, 7, "fullTimeTeachers", "totalDiffers", "warning"],
  // 6200.5 + 2250 + 800 + 800 + 900 + 1500 + 3000 = 15450.5. Of 高于规定学历 a figure above is not known.
  [14, 9, "teachingAreaM2", "totalDiffers", "warning"],
  // 24680 + 9000 + 2000 + 2000 + 3000 + 3000 + 9000 = 52680.
  [14, 13, "books", "totalDiffers", "warning"],
  [17, 12, "equipmentYuan", "unitDiffers", "warning"],
  [17, 8, "higherDegreeTeachers", "partExceedsWhole", "warning"],
  [17, 2, "schoolId", "duplicateId", "error"],
  [18, 10, "indoorSportsAreaM2", "partExceedsWhole", "error"],
  // 40,000,000 yuan over 90 pupils: more than 200,000 each.
  [19, 12, "equipmentYuan", "implausible", "warning"],
  [20, 6, "pupils", "negative", "error"],
  [21, 6, "pupils", "notWhole", "error"],
  [22, 4, "stage", "notInList", "error"],
  [23, 6, "pupils", "missing", "error"],
  [24, 9, "teachingAreaM2", "unitUnexpected", "error"],
  [25, 2, "schoolId", "duplicateId", "error"],
  [26, 2, "schoolId", "missing", "error"],
  // 212 and, below, 20 + 13 + 7 × 8 + 20 = 109 make 321, or 301 without the school that is there twice. Its indoor area
  // counted once, 300 + 200 + 500 = 1000 agrees.
  [28, 7, "fullTimeTeachers", "totalDiffers", "warning"],
  // 27 亩 and, below, 4 + 3 + 7 × 2 + 4 = 25 make 52, or 48.
  [28, 11, "sportsGroundAreaM2", "totalDiffers", "warning"],
  // 183.4 and, below, 9.8 + 8 + 4000 + 5 × 3 + 10 + 3 = 4045.8 make 4229.2, or 4219.2.
  [28, 12, "equipmentYuan", "totalDiffers", "warning"],
  // 52680 and, below, 6400 + 3600 + 7 × 1800 + 6400 = 29000 make 81680, or 75280.
  [28, 13, "books", "totalDiffers", "warning"],
];
