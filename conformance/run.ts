import { clickhouseInProcess, duckdb, pglite, sqliteWasm } from "./engines/inProcess.js";
import { clickhouseCluster } from "./engines/clickhouse.js";
import { mariadb } from "./engines/mariadb.js";
import { postgresCluster } from "./engines/postgres.js";
import { checks, tables } from "./suite.js";

let passed = 0;
let failed = 0;
const all = checks();
const ENGINES = { duckdb, pglite, sqliteWasm, clickhouseInProcess, mariadb, postgresCluster, clickhouseCluster };
const chosen = process.argv.slice(2);
for (const [name, start] of Object.entries(ENGINES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const engine = await start();
  console.log(engine.id, engine.version);
  await engine.load(tables());
  for (const check of all) {
    const wrong = await check.run(engine).catch((error: unknown) => [String(error).slice(0, 400)]);
    if (wrong.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`${engine.id} ${check.query}, ${check.table}: ${String(wrong.length)} wrong\n  ${wrong.slice(0, 3).join("\n  ")}`);
    }
  }
  await engine.stop();
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
