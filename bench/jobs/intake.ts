/** Throughput of `edu-balance/intake`: rows of text to checked records, against its two ingredients by themselves. */
import Papa from "papaparse";
import { interleave, WrongAnswer, type AnyVariant, type Rounds } from "../measure.js";
import { makeSchools, makeUnits, type Unit } from "../nation.js";
import { parseUnit, readUnitRows } from "../ours.js";
import type { Section } from "../section.js";
import { timingTable, type Row } from "../table.js";

export async function intakeThroughput(rounds: Rounds): Promise<Section> {
  const units = makeUnits(makeSchools());
  const text = Papa.unparse(units.map(({ county: _, ...fields }) => fields));
  const parse = (): readonly Record<string, string>[] =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const readRows = readUnitRows();
  const ours = (name: string, rowsOf: () => readonly unknown[]): Row => {
    if (readRows === null) return { unavailable: name };
    return {
      name,
      run: () => readRows(rowsOf()),
      check: ({ records, problems }: ReturnType<typeof readRows>) => {
        // A seeded nation has figures that are worth a second look; none may be wrong.
        const errors = problems.filter(({ severity }) => severity === "error").length;
        if (records.length !== units.length || errors > 0) {
          throw new WrongAnswer(`${String(records.length)} records and ${String(errors)} errors from ${String(units.length)} sound rows.`);
        }
      },
    };
  };
  const parsed = parse();
  const rows: Row[] = [
    {
      name: "papaparse alone: text to rows",
      run: parse,
      check: (result: readonly unknown[]) => {
        if (result.length !== units.length) throw new WrongAnswer(`${String(result.length)} rows.`);
      },
    },
    {
      name: "zod alone: stageUnitSchema.safeParse of finished records",
      run: () => {
        units.forEach((unit: Unit) => parseUnit(unit));
      },
      check: () => undefined,
    },
    ours("edu-balance intake: readRows of parsed rows", () => parsed),
    ours("papaparse and edu-balance intake: text to records", parse),
  ];
  const variants = rows.filter((row): row is AnyVariant => !("unavailable" in row));
  const timings = await interleave(variants, rounds);
  const { table, figures } = timingTable("intake", rows, timings, "papaparse alone: text to rows", "papaparse");
  return {
    title: "Intake of a table",
    tables: [table],
    notes: [`${String(units.length)} rows, ${(text.length / 1e6).toFixed(1)} MB of CSV.`],
    figures,
  };
}
