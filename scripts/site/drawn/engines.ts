import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { SQL_DIALECTS, type DialectProof } from "../../../src/sql/dialects.js";
import { escapeText, table } from "../page.js";

const PROOFS: Readonly<Record<DialectProof, LocalText>> = {
  executed: { zh: "已运行", en: "executed" },
  parsed: { zh: "已解析", en: "parsed" },
};

/** The dialects of SQL, and how far their texts are proved. */
export function dialects(language: Language): string {
  const head = { zh: ["方言", "引擎", "核对"], en: ["Dialect", "Engine", "Proof"] }[language];
  return table(
    head,
    Object.entries(SQL_DIALECTS).map(([id, { name, proof }]) => [`\`${id}\``, escapeText(name), PROOFS[proof][language]]),
  );
}

/** What a query was found to cost in November 2026; the last line was reckoned from a list of prices. */
const COSTS: readonly { readonly rows: LocalText; readonly engine: LocalText; readonly cost: LocalText; readonly basis: LocalText }[] = [
  {
    rows: { zh: "1.609亿名学生，一年", en: "160.9 million pupils, one year" },
    engine: { zh: "DuckDB 1.5.6，两个线程", en: "DuckDB 1.5.6, two threads" },
    cost: { zh: "1.3秒", en: "1.3 s" },
    basis: { zh: "实测", en: "measured" },
  },
  {
    rows: { zh: "32亿名学生，二十年", en: "3.2 billion pupils, twenty years" },
    engine: { zh: "DuckDB 1.5.6，两个线程", en: "DuckDB 1.5.6, two threads" },
    cost: { zh: "44秒，磁盘15 GiB", en: "44 s, 15 GiB on disk" },
    basis: { zh: "实测", en: "measured" },
  },
  {
    rows: { zh: "两个分片共4000万行", en: "40 million rows on two shards" },
    engine: { zh: "ClickHouse 18.16", en: "ClickHouse 18.16" },
    cost: { zh: "0.7秒", en: "0.7 s" },
    basis: { zh: "实测，为单片两倍速度的98%", en: "measured, 98 % of twice the speed of one" },
  },
  {
    rows: { zh: "每百万行", en: "each million rows" },
    engine: { zh: "PostgreSQL 18.4，一个核心", en: "PostgreSQL 18.4, one core" },
    cost: { zh: "0.24秒", en: "0.24 s" },
    basis: { zh: "按一级分组实测", en: "measured at one level of grouping" },
  },
  {
    rows: { zh: "32亿行", en: "3.2 billion rows" },
    engine: { zh: "BigQuery，按量计费", en: "BigQuery, on demand" },
    cost: { zh: "约0.6美元", en: "about 0.6 US dollars" },
    basis: { zh: "由价目表和列宽推算", en: "reckoned from the list price and the width of the columns" },
  },
];

/** What queries cost, on how many rows, by which engine, and how that is known: a list, that it can be read on a phone. */
export function costs(language: Language): string {
  const [colon, comma, end] = language === "zh" ? ["：", "，", "。"] : [": ", ", ", "."];
  return COSTS.map(({ rows, engine, cost, basis }) => {
    const [what, which, much, known] = [rows, engine, cost, basis].map((text) => escapeText(text[language]));
    return `- ${String(what)}${comma}${String(which)}${colon}**${String(much)}**${comma}${String(known)}${end}`;
  }).join("\n");
}
