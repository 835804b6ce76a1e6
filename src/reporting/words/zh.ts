/** The words of reports in Chinese: {names} are places for words and numbers, a part in [ ] is left out where nothing fills its place. */
export const zh = {
  common: { comma: "，", listComma: "、", semicolon: "；", colon: "：", fullStop: "。", unknown: "不明", invented: "虚构数据，仅作示例" },

  explain: {},

  countyPage: {},

  cityReport: {},

  coefficientTable: {
    name: "表2",
    title: "表2　{place}义务教育学校校际差异系数表",
    number: "序号",
    city: "市",
    county: "县",
    stage: "学校类别",
    kind: "类型",
    mean: "全县平均值",
    coefficient: "差异系数",
    composite: "综合",
    dash: "—",
    withUnit: "{name}（{unit}）",
    row: "{county}{stage}{kind}",
    beyond: "{county}{stage}综合差异系数{value}，高于限值{limit}。",
    differs: "{county}{stage}公布的综合为{published}，由八项计算为{computed}。",
    days: "各县评估基准日不同：{days}。",
    formula: "差异系数按学生数加权；综合为八项差异系数的平均值。",
    rule: "{name}[（{stage}）]要求{sign}{limit}；依据{source}，{day}起施行（{confirmation}）。",
    unused: "公布数据中下列县没有评估结果，未列入：{counties}。",
    cityNotGiven: "填写所在市的名称",
    meansNotGiven: "结果由已公布的系数得出，须附上公布的全县平均值",
    coefficientsNotGiven: "结果由已公布的系数得出，须附上公布的各项系数",
    notANumber: "所附数字有误",
  },

  declaration2012: {},

  qualityBalance2017: {},

  shuozhou2016: {},

  problemList: { title: "{who}问题清单" },

  dataRequest: {},

  problemSheet: {},

  writers: {
    blank: "不填",
    unknown: "不明",
    signs: "标记：{signs}。",
    blanksTitle: "未填写的单元格",
    blankCell: "{where}：{why}",
    figureData: "图中数据",
    notKnown: "—",
  },
} as const;
