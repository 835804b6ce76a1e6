import type { Language } from "../../../../src/foundation/localText.js";
import { INDICATOR_IDS, type IndicatorId } from "../../../../src/indicators/school/lists.js";
import { classSizeSql, variationSql } from "../../../../src/sql/index.js";
import { escapeHtml } from "../../escapeHtml.js";
import type { Section } from "./section.js";

const CLASS_SHARES: ReadonlySet<string> = new Set(["overStandardClassShare", "oversizedClassShare", "superSizedClassShare"]);
const QUALITY: ReadonlySet<string> = new Set(["qualityIndicatorsMet", "schoolsAtQualityIndicatorShare", "schoolsPassingQualityShare", "qualityCoefficient"]);

/** The day whose definitions the queries of classes count by. */
const DAY = "2018-12-31";

/** The query for it where the data stays in a database. */
export const sql: Section = {
  id: "sql",
  title: { zh: "数据库查询", en: "In a database" },
  write: ({ id }, language) => {
    if (INDICATOR_IDS.some((each) => each === id)) return folded("variationSql", variationText(id as IndicatorId), language);
    if (id === "interSchoolCoefficient") return folded("variationSql", variationText("booksPerPupil"), language);
    if (CLASS_SHARES.has(id)) return folded("classSizeSql", classText(), language);
    if (QUALITY.has(id)) {
      return {
        zh: "由`qualityCheckSql`生成，查询较长，见[数据库与大数据](/guide/engines)。",
        en: "`qualityCheckSql` writes the query, which is long: see [Scale out](/en/guide/engines).",
      }[language];
    }
    return { zh: "本库不为此指标生成查询：数据量小，取出后计算。", en: "No query is written for it: the figures are few and are computed where they are read." }[language];
  },
};

function variationText(indicator: IndicatorId): string {
  return variationSql({ dialect: "duckdb", from: { schools: { table: "school" } }, groupBy: ["county"], indicators: [indicator] }).text;
}

function classText(): string {
  const stage = { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" };
  return classSizeSql({ dialect: "duckdb", asOf: DAY, from: { classes: { table: "class" } }, groupBy: ["county"], stage }).text;
}

/** A query that is opened by a click, without colours. */
function folded(name: string, text: string, language: Language): string {
  const words = {
    zh: `由\`${name}\`生成，可用于多种数据库，见[数据库与大数据](/guide/engines)。`,
    en: `\`${name}\` writes it for several engines: see [Scale out](/en/guide/engines).`,
  }[language];
  const summary = { zh: "DuckDB 的查询文本", en: "The query for DuckDB" }[language];
  return `${words}\n\n<details><summary>${summary}</summary><pre v-pre tabindex="0">${escapeHtml(text).replace(/\n\s+/gu, (gap) => gap.replace(/ {2}/gu, " "))}</pre></details>`;
}
