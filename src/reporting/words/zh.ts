/** The words of reports in Chinese: {names} are places for words and numbers, a part in [ ] is left out where nothing fills its place. */
export const zh = {
  common: { comma: "，", listComma: "、", semicolon: "；", colon: "：", fullStop: "。", unknown: "不明", invented: "虚构数据，仅作示例" },

  explain: {},

  countyPage: {},

  cityReport: {},

  coefficientTable: {},

  declaration2012: {},

  qualityBalance2017: {},

  shuozhou2016: {},

  problemList: { title: "{who}问题清单" },

  dataRequest: {},

  problemSheet: {},

  writers: {},
} as const;
