import type { Language } from "../../../../src/foundation/localText.js";
import { INDICATOR_IDS, type IndicatorId } from "../../../../src/indicators/school/lists.js";
import { nameOf } from "../../../../src/naming/nameOf.js";
import { classSizeSql, variationSql } from "../../../../src/sql/index.js";
import { escapeHtml } from "../../../../src/reporting/html/escapeHtml.js";
import { addressOf } from "../../links.js";
import type { Section } from "./section.js";

const CLASS_SHARES: readonly string[] = ["overStandardClassShare", "oversizedClassShare", "superSizedClassShare"];
const QUALITY: ReadonlySet<string> = new Set([
  "qualityIndicatorsMet",
  "schoolsAtQualityIndicatorShare",
  "schoolsPassingQualityShare",
  "qualityCoefficient",
]);

/** The pages that have a query in full; others of its kind refer to it. */
const SHOWN = { variation: "booksPerPupil", classes: "oversizedClassShare" } as const;

/** The day whose definitions the query of classes counts by. */
const DAY = "2018-12-31";

/** The query for it where the data stays in a database. */
export const sql: Section = {
  id: "sql",
  title: { zh: "数据库查询", en: "In a database" },
  write: ({ id }, language) => {
    if (id === SHOWN.variation) return folded("variationSql", variationText(id), language);
    if (id === SHOWN.classes) return folded("classSizeSql", classText(), language);
    if (CLASS_SHARES.includes(id)) return likeThatOf("classSizeSql", SHOWN.classes, language);
    if (id === "interSchoolCoefficient" || INDICATOR_IDS.some((each) => each === id))
      return likeThatOf("variationSql", SHOWN.variation, language);
    if (QUALITY.has(id)) return `${{ zh: "由`qualityCheckSql`生成。", en: "`qualityCheckSql` writes it. " }[language]}${guide(language)}`;
    return { zh: "不生成查询：数据量小，取出后计算。", en: "No query is written for it: the figures are few." }[language];
  },
};

function guide(language: Language): string {
  return { zh: "见[数据库与大数据](/guide/engines)。", en: "See [Scale out](/en/guide/engines)." }[language];
}

/** Where the query of the same kind is shown. */
function likeThatOf(name: string, shown: string, language: Language): string {
  const link = `[${nameOf(shown)[language]}](${addressOf(shown, language)}#sql)`;
  return { zh: `由\`${name}\`生成，写法同${link}，只换列名。`, en: `\`${name}\` writes it, as that of ${link}, of other columns.` }[
    language
  ];
}

function variationText(indicator: IndicatorId): string {
  return variationSql({ dialect: "duckdb", from: { schools: { table: "school" } }, groupBy: ["county"], indicators: [indicator] }).text;
}

function classText(): string {
  const stage = { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" };
  return classSizeSql({ dialect: "duckdb", asOf: DAY, from: { classes: { table: "class" } }, groupBy: ["county"], stage }).text;
}

/** A query that is opened by a click, without colours. */
function folded(name: string, text: string, language: Language): string {
  const words = { zh: `由\`${name}\`生成，可用于多种数据库。`, en: `\`${name}\` writes it for several engines. ` }[language];
  const summary = { zh: "查询文本", en: "The query for DuckDB" }[language];
  const narrow = text.replace(/\n +/gu, (gap) => gap.replace(/ {2}/gu, " "));
  return `${words}${guide(language)}\n\n<details><summary>${summary}</summary><pre v-pre tabindex="0">${escapeHtml(narrow)}</pre></details>`;
}
