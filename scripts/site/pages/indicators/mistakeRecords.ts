import type { LocalText } from "../../../../src/foundation/localText.js";
import type { HandStep } from "./handSum.js";

/** What others compute in place of a measure: as they do it, and as it is. */
export interface Mistake {
  readonly measure: string;
  readonly words: LocalText;
  readonly wrong: readonly HandStep[];
  readonly right: readonly HandStep[];
}

/** Mistakes of public programs and spreadsheets, with figures small enough to follow. */
export const mistakes: readonly Mistake[] = [
  {
    measure: "teacherPupilRatio",
    words: {
      zh: "把师生比倒过来算成生师比：差异系数不同。三校各100名学生，教师4、5、10名。",
      en: "Pupils per teacher in its place: another coefficient. Three schools of 100 pupils with 4, 5 and 10 teachers.",
    },
    wrong: ["M = (25 + 20 + 10) ÷ 3", "√(((25 − M)² + (20 − M)² + (10 − M)²) ÷ 3) ÷ M"],
    right: ["M = (0.04 + 0.05 + 0.1) ÷ 3", "√(((0.04 − M)² + (0.05 − M)² + (0.1 − M)²) ÷ 3) ÷ M"],
  },
  {
    measure: "peArtsTeachersPer100Pupils",
    words: { zh: "先除后乘，末位误差使达标变为不达标。", en: "Dividing first: an error in the last place turns a pass into a failure." },
    wrong: ["9 ÷ 1000 × 100 ≥ 0.9"],
    right: ["9 × 100 ÷ 1000 ≥ 0.9"],
  },
  {
    measure: "sportsAreaPerPupil",
    words: { zh: "先取两位小数再比较，7.496变成7.50而达标。", en: "Rounding to two places first: 7.496 becomes 7.50 and passes." },
    wrong: ["7.5 ≥ 7.5"],
    right: ["7496 ÷ 1000 ≥ 7.5"],
  },
  {
    measure: "higherDegreeTeachersPer100Pupils",
    words: {
      zh: "先取两位小数再与余项下限比较，3.566变成3.57而通过。",
      en: "Rounding before the floor of the one miss: 3.566 becomes 3.57 and passes.",
    },
    wrong: ["3.57 ≥ 3.57"],
    right: ["1783 × 100 ÷ 50000 ≥ 3.57"],
  },
  {
    measure: "compositeCoefficient",
    words: {
      zh: "拿每一项与限值比较；文件比较的是八项的平均。",
      en: "Holding each of the eight against the limit; the text holds their mean.",
    },
    wrong: ["max(0.881, 1.299, 0.977, 0.379, 0.17, 0.334, 0.286, 0.408) ≤ 0.65"],
    right: ["(0.881 + 1.299 + 0.977 + 0.379 + 0.17 + 0.334 + 0.286 + 0.408) ÷ 8 ≤ 0.65"],
  },
  {
    measure: "qualityCoefficient",
    words: {
      zh: "拿七项的平均与限值比较；文件要求每一项都不超过。",
      en: "Holding the mean of the seven against the limit; the text holds each.",
    },
    wrong: ["(0.297929 + 0.501787 + 0.401952 + 0.288419 + 0.37545 + 0.312782 + 0.394205) ÷ 7 ≤ 0.5"],
    right: ["max(0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205) ≤ 0.5"],
  },
  {
    measure: "combinedSchoolStageAmount",
    words: {
      zh: "九年一贯制学校按人数平分，不乘折算系数：小学部分由不足变为达标。",
      en: "Sharing out a nine-year school by plain pupils: a primary part that is short passes.",
    },
    wrong: ["4140 × 600 ÷ (600 + 300) ÷ 600"],
    right: ["4140 × 600 ÷ (600 + 1.1 × 300) ÷ 600"],
  },
  {
    measure: "schoolSize",
    words: { zh: "把高中学生计入学校规模。", en: "Counting senior pupils towards the size of a school." },
    wrong: ["1200 + 1000 + 900"],
    right: ["1200 + 1000"],
  },
  {
    measure: "overStandardClassShare",
    words: {
      zh: "用平均班额推断：平均44人便以为没有超标的班。",
      en: "Guessing from the mean: at 44 pupils a class none is thought too large.",
    },
    wrong: ["(5 × 38 + 5 × 50) ÷ 10 > 45"],
    right: ["5 ÷ 10"],
  },
  {
    measure: "musicRooms",
    words: { zh: "不论面积都算一间。", en: "Counting rooms whatever their area." },
    wrong: ["1 ≥ ⌈10 ÷ 12⌉"],
    right: ["(60 ≥ 96) ≥ ⌈10 ÷ 12⌉"],
  },
  {
    measure: "performanceDifference",
    words: { zh: "“低于”当成“不高于”，恰为0.15也算达到。", en: "Taking a difference of exactly 0.15 for one below it." },
    wrong: ["0.15 ≤ 0.15"],
    right: ["0.15 < 0.15"],
  },
  {
    measure: "performanceLevel",
    words: { zh: "各科平均，不逐科比较。", en: "Averaging the subjects in place of judging each." },
    wrong: ["(2 + 4) ÷ 2 ≥ 3"],
    right: ["min(2, 4) ≥ 3"],
  },
  {
    measure: "backboneRotationShare",
    words: {
      zh: "除以符合交流条件人数，国家口径除以实际交流人数。",
      en: "Dividing by those eligible; the national base is those who rotated.",
    },
    wrong: ["12 ÷ 300"],
    right: ["12 ÷ 60"],
  },
  {
    measure: "juniorRetention",
    words: { zh: "毕业生中不减转入、不加转出。", en: "Leaving those who moved in among the graduates, and those who moved out aside." },
    wrong: ["950 ÷ 1000"],
    right: ["(950 − 40 + 20) ÷ 1000"],
  },
  {
    measure: "qualityIndicatorsMet",
    words: { zh: "六项达标便算通过，不看余下一项是否低于下限。", en: "Six are met, and the one miss is not held against its floor." },
    wrong: ["6 ≥ 6"],
    right: ["min(6 ≥ 6, 1 × 100 ÷ 1000 ≥ 1.955)"],
  },
  {
    measure: "smallSchoolFundedPupils",
    words: {
      zh: "填了核拨人数便算做到，不与保底人数比较。",
      en: "Passing because some number was entered, which is not held against the floor.",
    },
    wrong: ["60 > 0"],
    right: ["60 ≥ 100"],
  },
];
