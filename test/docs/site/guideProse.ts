/** Names with digits that are no figures. */
const NAMES_WITH_DIGITS = ["GB/T 2260", "GB18030", "UTF-8"] as const;

/** Latin words that a Chinese sentence may have: names of languages, formats and programs. */
const LATIN_NAMES: ReadonlySet<string> = new Set([
  "edu-balance",
  ...["JSON", "Schema", "CSV", "XLSX", "SQL", "HTML", "Markdown", "UTF", "GB", "API"],
  ...["TypeScript", "JavaScript", "Node", "Python", "Vega-Lite", "ECharts", "Jupyter", "Excel", "WPS"],
  ...["DuckDB", "PostgreSQL", "MySQL", "ClickHouse", "Spark", "Hive", "Flink", "SQLite", "BigQuery", "Oracle", "openGauss"],
]);

/** What a reader reads of a guide, line by line: no code, no address, nothing that the site puts in, no formula. */
export function proseOf(markdown: string): string[] {
  return markdown
    .replace(/^```[\s\S]*?^```$/gmu, "")
    .replace(/`[^`\n]+`/gu, "")
    .replace(/\$\$[^$]+\$\$/gu, "")
    .replace(/\[\[[^\]]*\]\]/gu, "")
    .replace(/\]\([^)]*\)/gu, "]")
    .replace(/<[^>]*>/gu, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\d+\. /u, "").trim())
    .filter((line) => line !== "");
}

/** Lines with a number that somebody wrote by hand; dates, numbers of documents and names are none. */
export function linesWithNumbers(markdown: string): string[] {
  return proseOf(markdown).filter((line) => {
    const named = NAMES_WITH_DIGITS.reduce((text, name) => text.replaceAll(name, ""), line);
    return /\d/u.test(named.replace(/\d{4}-\d{2}-\d{2}/gu, "").replace(/〔\d{4}〕\d+号/gu, ""));
  });
}

/** Latin words in Chinese sentences, apart from the names that have no other; single letters are those of formulas. */
export function latinWords(markdown: string): string[] {
  return proseOf(markdown)
    .flatMap((line) => line.match(/[A-Za-z][A-Za-z-]+/gu) ?? [])
    .filter((word) => !LATIN_NAMES.has(word));
}
