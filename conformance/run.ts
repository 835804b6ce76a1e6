import { clickhouseInProcess, duckdb, pglite, sqliteWasm } from "./engines/inProcess.js";
import { checks, tables } from "./suite.js";

let passed = 0;
let failed = 0;
const all = checks();
for (const start of [duckdb, pglite, sqliteWasm, clickhouseInProcess]) {
  const engine = await start();
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
