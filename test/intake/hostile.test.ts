import { describe, expect, it } from "vitest";
import { readRows } from "edu-balance/intake";

const HEADERS = ["学校代码", "学校名称", "学段", "在校生数", "图书册数"];
const ROW = ["s", "东街小学", "小学", 100, 2000];
const RECORD = { schoolId: "s", name: "东街小学", stage: "primary", pupils: 100, books: 2000 };

describe("hostile rows do no harm", () => {
  it("a cell of ten megabytes is cut before anything looks at it", () => {
    const long = "1,".repeat(5_000_000);
    const { problems, ledger } = readRows([HEADERS, [long, long, long, long, long], ROW], { kind: "stageUnit" });
    expect(problems.map(({ code }) => code)).toEqual(["tooLong", "tooLong", "tooLong", "tooLong", "tooLong"]);
    expect(JSON.stringify({ problems, ledger }).length).toBeLessThan(10_000);
  });

  it("a header of ten megabytes is cut too", () => {
    const { records, mapping } = readRows([[...HEADERS, "(".repeat(10_000_000)], ROW], { kind: "stageUnit" });
    expect(records).toEqual([RECORD]);
    expect(mapping[5]?.header.length).toBe(200);
  });

  it("headers that name parts of objects are words like others", () => {
    const row = JSON.parse(
      '{"学校代码":"s","学校名称":"东街小学","学段":"小学","在校生数":100,"图书册数":2000,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as unknown;
    const { records, ledger } = readRows([row], { kind: "stageUnit" });
    expect(records).toEqual([RECORD]);
    expect(Object.getPrototypeOf(records[0])).toBe(Object.prototype);
    expect(ledger.columns.slice(5).map(({ header, used }) => [header, used])).toEqual([
      ["__proto__", false],
      ["constructor", false],
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const arrays = readRows(
      [
        [...HEADERS, "__proto__", "prototype"],
        [...ROW, { polluted: 1 }, 1],
      ],
      { kind: "stageUnit", mapping: JSON.parse('{"__proto__":null}') as never },
    );
    expect(arrays.records).toEqual([RECORD]);
  });

  it("data that throw when they are looked at cannot be read, and that is all", () => {
    const thrower = (): never => {
      throw new Error("no");
    };
    const proxy = new Proxy({}, { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower });
    const getter = Object.defineProperty({}, "text", { get: thrower, enumerable: true });
    const { problems } = readRows([HEADERS, ["s", "东街小学", "小学", 100, getter], ["t", "西街小学", "小学", 100, proxy], proxy], {
      kind: "stageUnit",
    });
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "unreadable"],
      [3, "unreadable"],
      [4, "notAnObject"],
    ]);
    expect(readRows([proxy, proxy], { kind: "stageUnit" }).ledger.excluded.length).toBe(0);
    expect(
      readRows(new Proxy([1], { get: (rows, key) => (key === "0" ? thrower() : (Reflect.get(rows, key) as unknown)) }), {
        kind: "stageUnit",
      }).ledger.given,
    ).toBe(1);
  });

  it("cells within cells, cyclic ones and holes are read as far as a workbook goes", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["text"] = cyclic;
    let deep: unknown = 5;
    for (let depth = 0; depth < 10_000; depth += 1) deep = { text: deep };
    const holes = new Array<unknown>(5);
    holes[0] = "t";
    const { problems } = readRows([HEADERS, ["s", "东街小学", "小学", 100, cyclic], ["u", "西街小学", "小学", 100, deep], holes], {
      kind: "stageUnit",
    });
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, "books", "unreadable"],
      [3, "books", "unreadable"],
      [4, "stage", "missing"],
      [4, "pupils", "missing"],
    ]);
  });

  it("a sheet wider than any is read up to the widest there is, and that is said", () => {
    const wide: unknown[] = [...ROW];
    wide.length = 4_000_000_000;
    const { records, problems, ledger } = readRows([HEADERS, wide], { kind: "stageUnit" });
    expect(records).toEqual([RECORD]);
    expect(problems.map(({ code }) => code)).toEqual(["tooManyColumns"]);
    expect(ledger.given).toBe(2);
  });

  it("formulas stay text, and are no figures", () => {
    const { records, problems } = readRows([HEADERS, ["s", "=cmd|' /C calc'!A0", "小学", 100, "=2000"]], { kind: "stageUnit" });
    expect(records).toEqual([]);
    expect(problems.map(({ field, code }) => [field, code])).toEqual([["books", "formula"]]);
  });

  it("values are shown cut", () => {
    const { problems } = readRows([HEADERS, ["s", "东街小学", "x".repeat(1900), 100, 1]], { kind: "stageUnit" });
    expect(String(problems[0]?.value).length).toBe(81);
  });
});

it("the work grows with the rows and not with their square: each cell is looked at a bounded number of times", () => {
  const looks = (rows: number): number => {
    let seen = 0;
    const sheet = Array.from(
      { length: rows },
      (_each, index) =>
        new Proxy([`s-${String(index)}`, "东街小学", "小学", 100, 2000], {
          get: (cells, key, receiver): unknown => {
            seen += 1;
            return Reflect.get(cells, key, receiver) as unknown;
          },
        }),
    );
    expect(readRows([HEADERS, ...sheet], { kind: "stageUnit" }).records.length).toBe(rows);
    return seen;
  };
  expect(looks(2000) / looks(1000)).toBeLessThan(2.1);
});
