import type { LocalText } from "../../src/foundation/localText.js";

/** A section of the reference: the list of its pages is at its path. */
export interface Section {
  readonly path: string;
  readonly title: LocalText;
}

/** The sections of the reference, in the order of the side bar. */
export const SECTIONS: readonly Section[] = [
  { path: "reference", title: { zh: "总览", en: "Overview" } },
  { path: "clauses/", title: { zh: "条款", en: "Clauses" } },
  { path: "documents/", title: { zh: "文件", en: "Documents" } },
  { path: "indicators/", title: { zh: "指标", en: "Indicators" } },
  { path: "parameters/", title: { zh: "标准值", en: "Limits and other parameters" } },
  { path: "calendar", title: { zh: "期限日历", en: "Calendar of deadlines" } },
  { path: "records/", title: { zh: "数据表字段", en: "Records and fields" } },
  { path: "published/", title: { zh: "公布的县区表", en: "Published tables" } },
  { path: "units", title: { zh: "计量单位", en: "Units" } },
  { path: "glossary", title: { zh: "术语", en: "Glossary" } },
  { path: "renamed", title: { zh: "更名对照", en: "Renamed ids" } },
  { path: "unconfirmed", title: { zh: "未能核实的内容", en: "What could not be confirmed" } },
];
