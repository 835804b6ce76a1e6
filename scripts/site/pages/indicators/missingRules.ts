import type { LocalText } from "../../../../src/foundation/localText.js";

const INTERVAL: LocalText = {
  zh: "没有上次督导的日期就没有间隔：评估中无法判定，写明缺少的日期；直接计算时，空值被拒绝。上次晚于所问日期的，没有数值。",
  en: "Without the day of the last supervision there is no interval: an assessment cannot tell, and names the day; a calculation refuses `null`. Where the last day is after the one asked about, there is no value.",
};

const SHARE: LocalText = {
  zh: "数据不全的学校单独计数，占比给出下限和上限：这些学校都未达到时，和都达到时。",
  en: "Schools without all figures are counted apart, and the share has a lower and an upper bound: with none of them reaching it, and with all.",
};

/** What becomes of missing values of measures that say no reasons beside their value; a test shows each. */
export const MISSING_RULES: Readonly<Record<string, LocalText>> = {
  combinedSchoolStageAmount: {
    zh: "没有写出的学段视为学校没有，数额归其余学段；学生数写成空值的调用被拒绝，不当作0。各学段都没有学生的，不分摊。",
    en: "A stage that is left out is one the school does not have, and the amount goes to the others; pupils given as `null` are refused, not taken for 0. Without pupils in any stage nothing is divided.",
  },
  governmentWorkPoints: {
    zh: "有一项没有回答时，没有总分，给出可能的最低分和最高分；没有打分表时，没有分数。",
    en: "With an item unanswered there is no sum, but the lowest and the highest it can be; without a table of points there are none.",
  },
  meanClassSize: {
    zh: "有班级没有人数、只有所在的人数段或几个班的合计时，没有平均值，不以其余班级的平均代替。",
    en: "Where a class has no number of pupils, or only a band of sizes or a total of several is known, there is no mean; that of the others does not stand in for it.",
  },
  supervisionInterval: INTERVAL,
  schoolSupervisionInterval: INTERVAL,
  schoolsAtQualityIndicatorShare: SHARE,
  schoolsPassingQualityShare: SHARE,
};
