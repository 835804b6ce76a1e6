import { classSizeSql, inequalitySql, qualityCheckSql, variationSql, type SqlDialect } from "../src/sql/index.js";
import { indicators, interSchoolVariation, qualityIndicators, assessQualityBalance } from "../src/index.js";
import { qualityCheckByGroup, columnsOf, VERDICTS } from "../src/columns/index.js";
import { gini, theilL, theilT } from "../src/statistics/index.js";
import { clickhouseInProcess, duckdb, pglite, sqliteWasm } from "./engines/inProcess.js";
import { edgeUnits, schoolTable, smallNation } from "./tables.js";

const nation = smallNation(20);
const edges = edgeUnits();
for (const start of [duckdb, pglite, sqliteWasm, clickhouseInProcess]) {
  const engine = await start();
  console.log(engine.id, engine.version);
  await engine.load([schoolTable("学校", nation, { books: "图书（册）" }), schoolTable("edge", edges)]);
  for (const [table, units] of [["学校", nation], ["edge", edges]] as const) {
    const from = { schools: { table, columns: { schoolId: "schoolId", ...(table === "学校" ? { books: "图书（册）" } : {}) } } };
    for (const method of ["additive", "twoPass"] as const) {
      try {
        const query = variationSql({ dialect: engine.dialect, from, groupBy: ["county", "stage"], method });
        const rows = query.decode(await engine.run(query.text));
        let worst = 0, wrong: string[] = [];
        for (const { group, counts, indicators: found } of rows) {
          if (group["county"] === null) { continue; }
          const own = units.filter((u) => u.county === group["county"]);
          for (const { id } of indicators) {
            const ref = interSchoolVariation(own, id, { stage: group["stage"] as "primary" }) as any;
            const v = found[id]!;
            if ((v.coefficient === null) !== (ref.coefficient === null)) wrong.push(`${group["county"]} ${id} ${v.coefficient} ${ref.coefficient} ${JSON.stringify(counts)} ${JSON.stringify(v)}`);
            else if (ref.coefficient !== null) worst = Math.max(worst, ref.coefficient === 0 ? Math.abs(v.coefficient!) : Math.abs(v.coefficient! / ref.coefficient - 1));
          }
        }
        console.log(" ", table, method, rows.length, worst, wrong.slice(0, 4));
      } catch (e) { console.log("  FAIL", table, method, String(e).slice(0, 500)); }
    }
    try {
      const q = qualityCheckSql({ dialect: engine.dialect, from, groupBy: ["county"], asOf: "2024-12-31", stage: { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" } });
      const rows = q.decode(await engine.run(q.text));
      const cols = columnsOf(units.filter((u) => u.county !== null) as any, { by: "county" as never });
      const ref = qualityCheckByGroup(cols as any, { asOf: "2024-12-31" });
      const wrong: string[] = [];
      for (const r of rows) {
        if (r.group["county"] === null) continue;
        const g = cols.keys.indexOf(String(r.group["county"]));
        const slot = g * 2 + (r.stage === "primary" ? 0 : 1);
        const want = { met: ref.counts.met[slot], notMet: ref.counts.notMet[slot], undetermined: ref.counts.undetermined[slot], verdict: VERDICTS[ref.verdict[slot]!] };
        const got = { ...r.schools, verdict: r.verdict };
        if (JSON.stringify(want) !== JSON.stringify(got)) wrong.push(`${r.group["county"]} ${r.stage} ${JSON.stringify(want)} ${JSON.stringify(got)} near ${r.near} ${JSON.stringify(r.counts)}`);
      }
      console.log(" ", table, "quality", rows.length, wrong.length, wrong.slice(0, 6));
    } catch (e) { console.log("  FAIL quality", String(e).slice(0, 600)); }
    try {
      const q = inequalitySql({ dialect: engine.dialect, from, groupBy: ["county", "stage"], indicator: "booksPerPupil" });
      const rows = q.decode(await engine.run(q.text));
      let worst = 0;
      for (const r of rows) {
        if (r.gini === null) continue;
        const own = units.filter((u) => u.county === r.group["county"] && u.stage === r.group["stage"] && u.pupils! > 0);
        const v = own.map((u) => u.books! / u.pupils!), w = own.map((u) => u.pupils!);
        worst = Math.max(worst, Math.abs(r.gini - gini(v, w)), Math.abs(r.theilT! - theilT(v, w)), r.theilL === null ? 0 : Math.abs(r.theilL - theilL(v, w)));
      }
      console.log(" ", table, "inequality", rows.filter((r) => r.gini !== null).length, worst);
    } catch (e) { console.log("  FAIL inequality", String(e).slice(0, 600)); }
  }
  await engine.stop();
}
