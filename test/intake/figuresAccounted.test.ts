/**
 * Whatever stands in a sheet, each cell that holds a figure is in a record, in a problem, or in the ledger by its row and
 * column. The sheets are built from headers of forms, words and figures; what became of each figure is looked up here from
 * the result alone.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptySheet, readRows, type IntakeKind, type ReadRowsResult } from "edu-balance/intake";
import { valueAt } from "../../src/foundation/valueAt.js";
import { KINDS } from "../../src/intake/fields/kinds.js";

const KIND_NAMES = Object.keys(KINDS) as IntakeKind[];
const ROW_NUMBER = 1;

const figure = fc.oneof(
  fc.nat(3000),
  fc.double({ min: 0, max: 5000, noNaN: true }).map((value) => Math.round(value * 100) / 100),
);
const WORDS = [
  "小学",
  "初中",
  "公办",
  "民办",
  "是",
  "否",
  "九年一贯制学校",
  "合计",
  "全县",
  "小计",
  "其中：女",
  "女",
  "计",
  "一年级",
  "人",
  "万元",
  "必填",
  "整数",
];
const word = fc.constantFrom(
  ...WORDS,
  "—",
  "",
  "",
  "某校",
  "0101",
  "0102",
  "0103",
  "2016",
  "46-55人",
  "66人及以上",
  "备注",
  "12%",
  "1,234",
);
const cell = fc.oneof({ weight: 5, arbitrary: figure }, { weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant(null) });

/** A sheet of a kind: some of its headers among others, perhaps a second header row, rows, perhaps a second table. */
function sheetOf(kind: IntakeKind): fc.Arbitrary<unknown[][]> {
  const known = (emptySheet(kind)[0] ?? []).map(String);
  const header = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: word });
  const headers = fc
    .tuple(fc.shuffledSubarray(known, { minLength: Math.min(4, known.length) }), fc.array(header, { maxLength: 3 }))
    .map(([own, more]): unknown[] => [...own, ...more]);
  const table = headers.chain((own) => {
    const width = own.length + 1;
    const lower = fc.option(fc.array(fc.constantFrom("", "", "合计", "女", "小学", "人"), { minLength: width, maxLength: width }), {
      freq: 4,
    });
    const row = sound(kind, own).chain((base) =>
      fc
        .array(fc.option(cell, { nil: undefined, freq: 2 }), { minLength: width, maxLength: width })
        .map((changes) => Array.from({ length: width }, (_each, at) => changes[at] ?? base[at] ?? null)),
    );
    return fc.tuple(fc.constant(own), lower, fc.array(row, { minLength: 1, maxLength: 6 }));
  });
  return fc
    .array(table, { minLength: 1, maxLength: 2 })
    .map((tables) => tables.flatMap(([own, lower, rows]): unknown[][] => [own, ...(lower === null ? [] : [lower]), ...rows]));
}

/** A row that can be read, by the headers of a form, with an id of its own. */
function sound(kind: IntakeKind, headers: readonly unknown[]): fc.Arbitrary<unknown[]> {
  const [names = [], , example = []] = emptySheet(kind);
  return fc.nat(99999).map((id) =>
    headers.map((header) => {
      const at = names.indexOf(header as string);
      return at === 0 && typeof example[0] === "string" ? `id${String(id)}` : at < 0 ? null : (example[at] ?? null);
    }),
  );
}

const FIGURE = /^[+-]?\d[\d,. ]*%?$/u;

function isFigure(given: unknown): boolean {
  return typeof given === "number" || (typeof given === "string" && FIGURE.test(given.trim()));
}

/** Where the figure of a cell went; `null` for nowhere. */
function placeOf(
  kind: IntakeKind,
  rows: readonly unknown[][],
  result: ReadRowsResult<unknown>,
  [row, column]: readonly [number, number],
): string | null {
  const { ledger, problems } = result;
  if (ledger.setAside.some((each) => each.row === row)) return "set aside";
  if (ledger.excluded.some((each) => each.row === row)) return "excluded";
  if (problems.some((each) => each.row === row && each.column?.index === column)) return "problem";
  if (ledger.cells.some((each) => each.column.index === column && each.rows.includes(row))) return "cells";
  const table = ledger.tables.find((each) => each.firstRow <= row && row <= each.lastRow)?.table;
  const found = ledger.columns.find((each) => each.table === table && each.column === column);
  if (found === undefined) return null;
  if (!found.used) return "unused column";
  const { field } = found;
  const paths = field === null ? [] : field.startsWith("band.") ? [["classes"]] : pathsOf(field);
  const [first] = KINDS[kind].fields;
  const idField = first?.kind === "id" || first?.kind === "code" ? first.id : "";
  const idColumn = ledger.columns.find((each) => each.table === table && each.field === idField)?.column;
  const id = idColumn === undefined ? undefined : rows[row - ROW_NUMBER]?.[idColumn - 1];
  const own = result.records.filter((record) => typeof id !== "string" || !/^[a-z\d]+$/u.test(id) || valueAt(record, [idField]) === id);
  return own.some((record) => paths.some((path) => valueAt(record, path) !== undefined)) ? "record" : null;
}

/** The paths at which the figure of a field can be; that of a column which does not say the stage is under one of them. */
function pathsOf(field: string): string[][] {
  const stages = ["primary", "juniorSecondary", "seniorSecondary"];
  return [field.split("."), ...stages.map((stage) => ["stages", stage, field]), ...stages.map((stage) => ["conditions", field, stage])];
}

it.each(KIND_NAMES)("every figure of a sheet of the kind %s is accounted for", (kind) => {
  fc.assert(
    fc.property(sheetOf(kind), (rows) => {
      const result = readRows(rows, { kind });
      const lost = rows.flatMap((cells, at) =>
        cells.flatMap((given, column) =>
          isFigure(given) && placeOf(kind, rows, result, [at + ROW_NUMBER, column + 1]) === null
            ? [[at + ROW_NUMBER, column + 1, given]]
            : [],
        ),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 120) },
  );
});
