/**
 * What can be wrong with the units a coefficient is computed from, in words that follow the name of the datum. What is in [ ] is
 * left out where a detail in it is missing. A bundle of one coefficient carries these words and not those of the second list.
 */
export const UNIT_PROBLEMS = {
  missing: { zh: "缺少必填项", en: "is required" },
  notANumber: { zh: "应为数字", en: "must be a number" },
  notFinite: { zh: "应为有限数", en: "must be finite" },
  negative: { zh: "不得为负", en: "must not be negative" },
  notWhole: { zh: "应为整数", en: "must be a whole number" },
  tooLarge: { zh: "超出可精确表示的范围", en: "is above 2^53 − 1" },
  notText: { zh: "应为非空文字", en: "must be non-empty text" },
  notAnObject: { zh: "格式不正确，应为一条数据", en: "must be a record" },
  notAList: { zh: "格式不正确，应为多条数据", en: "must be a list" },
  notInList: { zh: "不在允许的取值之内[（可填：{permitted}）]", en: "is not one of the values allowed[ ({permitted})]" },
  duplicateId: { zh: "重复填报[（{against}）]", en: "is given more than once[ ({against})]" },
  partExceedsWhole: { zh: "部分大于整体[（{against}）]", en: "is larger than the whole it is part of[ ({against})]" },
  contradicts: { zh: "与[“{against}”等]其他数据矛盾", en: "contradicts other figures[ ({against})]" },
} as const;

/** What can be wrong with other records besides, in the same form. */
export const FURTHER_PROBLEMS = {
  notADate: { zh: "应为存在的日期（年-月-日，如2018-12-31）", en: "must be a calendar date (YYYY-MM-DD)" },
  notExpected: { zh: "此处不应填写", en: "is not expected here" },
  laterThanDate: { zh: "晚于基准日", en: "is later than the day of the assessment" },
  recordsDisagree: { zh: "与“{against}”不一致", en: "disagrees with {against}" },
  othersNotCounted: { zh: "未见应计入的{against}", en: "lacks {against}, which count here" },
  parentNotFound: { zh: "所属学校不在名单中", en: "names a parent school that is not in the list" },
  stageMissing: { zh: "缺少该类学校应有的学段", en: "lacks a stage that schools of this kind have" },
  stageUnexpected: { zh: "含有该类学校没有的学段", en: "has a stage that schools of this kind do not have" },
} as const;

/** What is wrong with a unit. */
export type UnitProblemCode = keyof typeof UNIT_PROBLEMS;

/** What is wrong with a datum. */
export type ProblemCode = UnitProblemCode | keyof typeof FURTHER_PROBLEMS;
