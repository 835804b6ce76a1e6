import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySheet, readRows, suggestMapping, toRows, type IntakeKind, type RecordOfKind } from "edu-balance/intake";
import { UsageError } from "edu-balance";
import { SCHOOL_KINDS, STAGES_OF_KIND } from "../../src/model/school.js";
import { FACILITY_FIGURES, LOCALES, STAGES, TEACHER_FIGURES } from "../../src/model/stageUnit.js";
import { FUNDING_FIGURES } from "../../src/indicators/rates/fundingYear.js";
import { STAFF_YEAR_FIGURES } from "../../src/indicators/rates/staffYear.js";
import { indicators } from "../../src/indicators/school/indicators.js";
import { KINDS } from "../../src/intake/fields/kinds.js";

const KIND_NAMES = Object.keys(KINDS) as IntakeKind[];

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const below of Object.values(value)) deepFreeze(below);
  }
  return value;
}

function isNothing(given: unknown): boolean {
  return given === null || given === undefined;
}

const hostileKey = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "学校代码", "在校生数", "学段", "合计");
const hostileCell = fc.constantFrom<unknown>(
  "=1+1",
  "#N/A",
  "—",
  "无",
  "合计",
  "1,234",
  "１２",
  "12%",
  "3亩",
  "小学",
  "初中",
  "0012",
  "1.4E+11",
  "",
  null,
  0,
  -0,
  -1,
  1e308,
  Number.NaN,
);
const anything = fc.anything({
  key: fc.oneof(fc.string(), hostileKey),
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
  withSparseArray: true,
});
const cell = fc.oneof(hostileCell, fc.string(), fc.double(), anything);

/** Rows that begin with the headers of a form, so that the cells are really read. */
const sheet = (kind: IntakeKind): fc.Arbitrary<unknown[]> => {
  const headers = emptySheet(kind)[0] ?? [];
  const row = fc.oneof(fc.array(cell, { maxLength: headers.length + 2 }), anything);
  return fc.oneof(
    fc.array(anything, { maxLength: 6 }),
    fc.array(row, { maxLength: 6 }).map((rows) => [headers, ...rows]),
    fc.array(fc.dictionary(fc.oneof(fc.constantFrom(...headers.map(String)), hostileKey, fc.string()), cell), { maxLength: 6 }),
  );
};

describe.each(KIND_NAMES)("any rows read as %s", (kind) => {
  it("never throw, are all accounted for, stay as they were, and give plain JSON", () => {
    fc.assert(
      fc.property(sheet(kind), (rows) => {
        const result = readRows(deepFreeze(rows), { kind });
        const { ledger, records, problems } = result;
        // exceljs counts from 1: then there is nothing at 0, neither of the rows nor of any row.
        const fromOne = rows.length > 1 && isNothing(rows[0]) && rows.every((row) => !Array.isArray(row) || isNothing(row[0]));
        expect([rows.length, ...(fromOne ? [rows.length - 1] : [])]).toContain(ledger.given);
        expect(ledger.used + ledger.excluded.length + ledger.setAside.length).toBe(ledger.given);
        expect(records.length).toBe(ledger.used);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const errors = problems.filter(({ severity }) => severity === "error");
        const faulty = new Set(errors.filter(({ code }) => code !== "columnMissing").map(({ row }) => row));
        const excluded = ledger.excluded.map(({ row }) => row);
        // A required field without a column is said once and keeps out every row below its header.
        if (errors.some(({ code }) => code === "columnMissing")) expect(excluded).toEqual(expect.arrayContaining([...faulty]));
        else if (!faulty.has(null)) expect(excluded).toEqual([...faulty]);
        for (const record of records) expect(KINDS[kind].fields.length).toBeGreaterThan(Object.keys(record).length - 1);
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it("and any options and headers throw a UsageError at most", () => {
    fc.assert(
      fc.property(anything, anything, (mapping, constants) => {
        try {
          readRows([["id"]], { kind, mapping, constants } as never);
          suggestMapping(mapping as never, kind);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const id = fc.stringMatching(/^[0-9A-Z]{6,12}$/u);
const name = fc.stringMatching(/^[东西南北]{2}街学校$/u);
const count = fc.nat(5000);
const amount = fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const some = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<Key, Value>>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }) as fc.Arbitrary<Partial<Record<Key, Value>>>;
const optional = fc.record({ name, place: fc.stringMatching(/^14\d{4}$/u), locale: fc.constantFrom(...LOCALES) }, { requiredKeys: [] });
const year = fc.integer({ min: 1990, max: 2040 });
const counted = ["computers", "books", "multimediaRooms"] as const;
const measured = FACILITY_FIGURES.filter((figure) => !counted.some((each) => each === figure));

const stage = fc.constantFrom(...STAGES);

const school: fc.Arbitrary<RecordOfKind["school"]> = fc.constantFrom(...SCHOOL_KINDS).chain((kind) => {
  const { allowed } = STAGES_OF_KIND[kind];
  const figures = (each: string): fc.Arbitrary<object> =>
    each === "seniorSecondary"
      ? fc.record({ pupils: count })
      : fc.tuple(count, some(TEACHER_FIGURES, count)).map(([pupils, teachers]) => ({ pupils, ...teachers }));
  return fc
    .record({
      base: fc.record({ id, ownership: fc.constantFrom("public", "private"), countyRun: fc.boolean() }),
      optional,
      stages: fc.record(Object.fromEntries(allowed.map((each) => [each, figures(each)]))),
      facilities: fc.tuple(some(measured, amount), some(counted, count)),
      rooms: fc.option(fc.array(fc.option(amount, { nil: null }), { maxLength: 3 }), { nil: undefined }),
    })
    .map(({ base, optional: more, stages, facilities: [areas, things], rooms }) => {
      const facilities = { ...areas, ...things };
      return {
        ...base,
        ...more,
        kind,
        stages,
        ...(Object.keys(facilities).length === 0 ? {} : { facilities }),
        ...(rooms === undefined ? {} : { conditions: { artRoomAreasM2: rooms, denseCityCentre: false } }),
      };
    });
});

const RECORDS: { readonly [Kind in IntakeKind]: fc.Arbitrary<RecordOfKind[Kind]> } = {
  school,
  stageUnit: fc
    .tuple(
      id,
      stage,
      count,
      optional,
      some(TEACHER_FIGURES, count),
      some(["sportsGroundAreaM2", "equipmentYuan", "books"] as const, amount),
    )
    .map(([schoolId, each, pupils, more, teachers, facilities]) => ({
      schoolId,
      stage: each,
      pupils,
      ...more,
      ...teachers,
      ...facilities,
    })),
  class: fc.oneof(
    fc.record(
      { schoolId: id, classId: id, stage, grade: fc.integer({ min: 1, max: 4 }), pupils: count },
      { requiredKeys: ["schoolId", "stage", "pupils"] },
    ),
    fc.record(
      { kind: fc.constant("total" as const), schoolId: id, stage, classes: count, pupils: count },
      { requiredKeys: ["kind", "stage", "classes", "pupils"] },
    ),
    fc
      .tuple(stage, count, fc.option(fc.nat(100), { nil: null }), count)
      .map(([each, least, more, classes]) => ({
        kind: "band" as const,
        stage: each,
        least,
        most: more === null ? null : least + more,
        classes,
      })),
  ),
  staffYear: fc.tuple(id, year, some(STAFF_YEAR_FIGURES, count)).map(([unit, each, figures]) => ({ id: unit, year: each, ...figures })),
  fundingYear: fc.tuple(year, some(FUNDING_FIGURES, amount)).map(([each, figures]) => ({ year: each, ...figures })),
  county: fc
    .tuple(
      id,
      stage,
      some(
        indicators.map((indicator) => indicator.id),
        fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      ),
    )
    .map(([countyId, each, coefficients]) => ({ countyId, stage: each, coefficients })),
  // 1 and 0 are the marks of the form, and so are true and false.
  schoolStandard: fc
    .tuple(id, stage, some(["生均图书", "班额", "area"] as const, fc.oneof(fc.boolean(), fc.integer({ min: 2, max: 90 }))))
    .map(([schoolId, each, values]) => ({ schoolId, stage: each, values })),
};

describe.each(KIND_NAMES)("records of the kind %s", (kind) => {
  it("are read back from the rows they are written to, in both languages", () => {
    const records: fc.Arbitrary<RecordOfKind[IntakeKind]> = RECORDS[kind];
    fc.assert(
      fc.property(records, fc.constantFrom("zh", "en"), (record, language) => {
        const { records: back, problems } = readRows(toRows([record], { kind, language }), { kind });
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(back).toEqual([record]);
      }),
      { numRuns: 300 },
    );
  });

  it("have a form that is read as its example alone", () => {
    for (const language of ["zh", "en"] as const) {
      const { records, problems, ledger } = readRows(emptySheet(kind, { language }), { kind });
      expect(records).toEqual([KINDS[kind].example]);
      expect(problems).toEqual([]);
      expect(ledger.setAside.map(({ reason }) => reason)).toEqual(["header", "note"]);
    }
  });
});
