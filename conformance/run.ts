import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SQL_DIALECTS, variationSql } from "../src/sql/index.js";
import { clickhouseCluster } from "./engines/clickhouse.js";
import type { Cluster, Engine } from "./engines/engine.js";
import { googleSql } from "./engines/googleSql.js";
import { clickhouseInProcess, duckdb, pglite, sqliteWasm } from "./engines/inProcess.js";
import { mariadb } from "./engines/mariadb.js";
import { postgresCluster } from "./engines/postgres.js";
import { parsed } from "./parsed.js";
import { checks, clusterQuery, tables, texts } from "./suite.js";

const ENGINES: Readonly<Record<string, () => Promise<Engine | Cluster>>> = {
  duckdb,
  pglite,
  sqliteWasm,
  clickhouseInProcess,
  mariadb,
  googleSql,
  postgresCluster,
  clickhouseCluster,
};

/** What became of a check: right, wrong with what was wrong, or not asked of an engine that is declared not to have it. */
type Outcome = "right" | "wrong" | "declared";
const SIGNS: Readonly<Record<Outcome, string>> = { right: "✓", wrong: "✗", declared: "–" };

const all = checks();
const chosen = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
const columns: { readonly name: string; readonly outcomes: readonly Outcome[]; readonly cluster: string }[] = [];

for (const [name, start] of Object.entries(ENGINES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const engine = await start();
  try {
    await engine.load(tables());
    const outcomes: Outcome[] = [];
    for (const check of all) {
      if (engine.lacks.includes(check.query)) {
        // What an engine is said not to have it must refuse: else the table would say less than is true.
        const refused = await check.run(engine).then(
          () => false,
          () => true,
        );
        outcomes.push(count(refused, `${engine.id} has ${check.query} after all`) === "right" ? "declared" : "wrong");
        continue;
      }
      const wrong = await check.run(engine).catch((error: unknown) => [String(error).slice(0, 400)]);
      outcomes.push(count(wrong.length === 0, `${engine.id}, ${check.query}, ${check.table}: ${wrong.slice(0, 3).join("; ")}`));
    }
    const cluster = "stopNode" in engine ? await stopped(engine) : "";
    columns.push({ name: `${engine.id} ${engine.version}`, outcomes, cluster });
  } finally {
    await engine.stop();
  }
}

if (chosen.length === 0) {
  const grammars = await parsed();
  for (const [dialect, wrong] of grammars) count(wrong.length === 0, `${dialect} is not parsed: ${wrong.slice(0, 3).join("; ")}`);
  const head = ["query", "table", ...columns.map(({ name }) => name)];
  const rows = all.map(({ query, table }, index) => [query, table, ...columns.map(({ outcomes }) => SIGNS[outcomes[index] ?? "wrong"])]);
  const last = ["a node stopped in the middle of a run", "nation", ...columns.map(({ cluster }) => cluster)];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const text = [
    "# The queries on real engines",
    "",
    "Written by `npm run test:engines`. ✓ the answer is that of the records: coefficients and indices within 1e-12, counts exactly. – the engine",
    "is declared not to have what the query needs, and refuses it.",
    "",
    line(head),
    line(head.map(() => "---")),
    ...[...rows, last].map(line),
    "",
    ...[...grammars].map(
      ([dialect, wrong]) =>
        `${SQL_DIALECTS[dialect].name}: no engine here; the ${String(texts(dialect).length)} texts ${wrong.length === 0 ? "are parsed by its grammar" : "are NOT parsed by its grammar"}.`,
    ),
    "",
  ].join("\n");
  writeFileSync(fileURLToPath(new URL("TABLE.md", import.meta.url)), text);
}
console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
if (counts.failed > 0) process.exitCode = 1;

function count(isRight: boolean, what: string): Outcome {
  counts[isRight ? "passed" : "failed"] += 1;
  if (!isRight) console.log(`✗ ${what}`);
  return isRight ? "right" : "wrong";
}

/** What is answered when a node goes in the middle of a query: an error, and never the sums of the nodes that are left. */
async function stopped(cluster: Cluster): Promise<string> {
  const query = variationSql({ ...clusterQuery(), dialect: cluster.dialect });
  if (cluster.dialect === "postgres") {
    const plan = (await cluster.run(`EXPLAIN (VERBOSE) ${query.text}`)).map((row) => String(row["QUERY PLAN"])).join("\n");
    const added = plan.match(/Relations: Aggregate on/gu)?.length ?? 0;
    count(added === 3, `${cluster.id}: the nodes add up their own rows, ${String(added)} of 3`);
  }
  // Long enough for the node to be stopped in the middle of it.
  await cluster.slowDown("学校");
  count((await cluster.run(query.text)).length > 0, `${cluster.id}: no answer of slow nodes`);
  const running = cluster.run(query.text).then(
    (rows) => `${String(rows.length)} rows`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await cluster.stopNode();
  const answer = await running;
  const isError = !/^\d+ rows$/u.test(answer);
  count(isError, `${cluster.id}: a stopped node gave ${answer}`);
  const [first = ""] = answer.split("\n");
  return isError ? `error: ${first.replaceAll("|", "/").slice(0, 80)}` : "✗";
}
