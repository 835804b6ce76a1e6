import type { ReportDocument, ReportLocale, Run, TableCell } from "edu-balance/reporting";

interface EveryBlockSource {
  readonly composite: number;
  readonly limit: number;
  readonly share: number;
  readonly funds: number;
  readonly gap: number;
  readonly schools: readonly string[];
  readonly books: readonly number[];
  readonly near: number;
}

/** What {@link everyBlock} is made of. */
export const everyBlockSource: EveryBlockSource = {
  composite: 0.29604,
  limit: 0.65,
  share: 0.0725,
  funds: 30_000,
  gap: -12,
  schools: ["a", "b", "c"],
  books: [40.25, 12.5],
  near: 0.6504,
};

const value = (text: string, key: "composite" | "limit" | "share" | "funds" | "gap" | "near"): Run => ({
  text,
  value: everyBlockSource[key],
  how: "value",
  from: [`/${key}`],
});

/** A document with every kind of block, cell, mark and origin of numbers; `name` is a name that somebody gave. */
export function everyBlock(locale: ReportLocale, name = "应县第一小学", page: ReportDocument["page"] = "portrait"): ReportDocument {
  const marked: TableCell[] = [
    { runs: [value("0.296", "composite")], mark: "met" },
    { runs: [value("0.6504", "near")], mark: "notMet" },
    { runs: [value("7.3%", "share")], mark: "pending" },
    { runs: [name], mark: "declared" },
  ];
  const more: TableCell[] = [
    { runs: [], mark: "undetermined" },
    { runs: [value("30000", "funds")], mark: "described" },
    { runs: [], mark: "notApplicable" },
    { runs: [], mark: "blank" },
  ];
  return {
    form: "countyPage",
    locale,
    asOf: "2018-12-31",
    title: name,
    page,
    onEveryPage: `虚构数据 ${name}`,
    blocks: [
      { kind: "heading", level: 1, runs: [name] },
      {
        kind: "paragraph",
        runs: [
          name,
          "：",
          value("0.296", "composite"),
          "≤",
          value("0.65", "limit"),
          "，",
          { text: "3所", value: 3, how: "length", from: ["/schools"] },
          name,
          { text: "差12", value: 12, how: "size", from: ["/gap"] },
        ],
      },
      { kind: "heading", level: 2, runs: ["表 ", name] },
      {
        kind: "table",
        caption: `表1 ${name}`,
        columns: [
          { align: "left", width: 2 },
          { align: "centre" },
          { align: "right" },
          { align: "right" },
          { align: "right" },
          { align: "left" },
        ],
        head: [
          [
            { runs: ["学校"], rowSpan: 2 },
            { runs: ["类型"], rowSpan: 2 },
            { runs: [name], columnSpan: 4 },
          ],
          [{ runs: ["甲"] }, { runs: ["乙"] }, { runs: ["丙"] }, { runs: [] }],
        ],
        rows: [
          [{ runs: [name], rowSpan: 2, isRowHeader: true }, { runs: ["小学"] }, ...marked],
          [{ runs: ["初中"] }, ...more],
          [
            { runs: ["合计"], columnSpan: 2, isRowHeader: true },
            { runs: [], mark: "unknown" },
            { runs: ["未达标"], mark: "notMet" },
            { runs: [value("-12", "gap")], rowSpan: 2 },
            { runs: ["—"], mark: "notApplicable" },
          ],
          [
            { runs: ["其中"], columnSpan: 2, isRowHeader: true },
            { runs: [name, " ", { text: "40.25", value: 40.25, how: "value", from: ["/books/0"] }] },
            { runs: [] },
            { runs: [name] },
          ],
        ],
        notes: [["注：", { text: "52.75", value: 52.75, how: "sum", from: ["/books/0", "/books/1"] }, name], [name]],
      },
      { kind: "note", about: "source", runs: ["依据：", name] },
      { kind: "note", about: "counting", runs: ["口径：", { text: "2项", value: 2, how: "count", from: ["/limit", "/share"] }] },
      { kind: "note", about: "invented", runs: [name] },
      { kind: "note", about: "reading", runs: [{ text: "3.22", value: 3.22, how: "share", from: ["/books/0", "/books/1"] }] },
      { kind: "pageBreak" },
      { kind: "heading", level: 3, runs: ["清单"] },
      { kind: "list", items: [[name], [{ text: "27.75", value: 27.75, how: "difference", from: ["/books/0", "/books/1"] }], ["- ", name]] },
      {
        kind: "figure",
        id: "spread",
        chart: {
          locale,
          title: `两所学校低于均值 ${name}`,
          subtitle: name,
          description: `两所学校：${name}`,
          table: {
            columns: [
              { key: "school", name, kind: "text" },
              { key: "books", name: "册/生", kind: "number" },
              { key: "verdict", name: "结论", kind: "verdict" },
              { key: "day", name: "日期", kind: "day" },
            ],
            rows: [
              { school: name, books: 12.5, verdict: "notMet", day: "2018-12-31" },
              { school: "b", books: null, verdict: null, day: null },
            ],
          },
          notes: [name],
        },
      },
    ],
    blanks: [{ where: `表1 ${name}`, why: `缺 ${name}` }],
  };
}
