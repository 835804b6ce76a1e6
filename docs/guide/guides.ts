import type { LocalText } from "../../src/foundation/localText.js";

/** A part of the guide with its pages in reading order. Each page is `docs/guide/PATH.md` in Chinese and `docs/en/guide/PATH.md` in English. */
export interface GuidePart {
  readonly title: LocalText;
  readonly pages: readonly { readonly path: string; readonly title: LocalText }[];
}

/** The guide in reading order. */
export const GUIDES: readonly GuidePart[] = [
  {
    title: { zh: "从这里开始", en: "Start here" },
    pages: [
      { path: "index", title: { zh: "三条入门路线", en: "Three ways in" } },
      { path: "developers", title: { zh: "开发者：得到第一个结论", en: "Developers: a first verdict" } },
      { path: "analysts", title: { zh: "分析人员：从表格到系数", en: "Analysts: from a sheet to a coefficient" } },
      { path: "officials", title: { zh: "督导人员：读懂结论", en: "Readers of policy: what a verdict says" } },
    ],
  },
  {
    title: { zh: "评估", en: "Assess" },
    pages: [
      { path: "results", title: { zh: "结果的结构与七种结论", en: "Results and the seven verdicts" } },
      { path: "county", title: { zh: "评估一个县", en: "Assess a county" } },
      { path: "missing", title: { zh: "数据缺失", en: "Missing data" } },
      { path: "dates", title: { zh: "日期、时期与地方", en: "Dates, periods and places" } },
      { path: "overlays", title: { zh: "加入本省标准", en: "A province's own rules" } },
      { path: "readings", title: { zh: "文本的不同读法", en: "Readings of the text" } },
    ],
  },
  {
    title: { zh: "数据与成果", en: "Data in, papers out" },
    pages: [
      { path: "sheets", title: { zh: "读取表格", en: "Read a sheet" } },
      { path: "files", title: { zh: "从文件到行", en: "From a file to rows" } },
      { path: "reports", title: { zh: "报表与报告", en: "Forms and reports" } },
      { path: "planning", title: { zh: "测算与规划", en: "Plan" } },
      { path: "inequality", title: { zh: "用别的量看差距", en: "Other measures of a gap" } },
      { path: "charts", title: { zh: "图表", en: "Charts" } },
      { path: "notebooks", title: { zh: "笔记本", en: "Notebooks" } },
    ],
  },
  {
    title: { zh: "集成", en: "Embed" },
    pages: [
      { path: "embedding", title: { zh: "服务器、浏览器与内网", en: "Server, browser, offline" } },
      { path: "engines", title: { zh: "数据库与大数据", en: "Scale out" } },
      { path: "versions", title: { zh: "版本与变动的数字", en: "Versions and changed numbers" } },
      { path: "mistakes", title: { zh: "常见的算错之处", en: "What others get wrong" } },
    ],
  },
];
