import { describe, expect, it } from "vitest";
import { extend } from "../../../src/model/reading/extend.js";
import { figureIn, gapsIn, joinGaps } from "../../../src/model/reading/readFigures.js";
import { problemsByRow, readList } from "../../../src/model/reading/readList.js";
import { breaksRule, problemsIn, readParts, readRecord } from "../../../src/model/reading/readRecord.js";
import type { Problem } from "../../../src/findings/problem.js";

const room = {
  id: "room",
  zh: "教室",
  en: "room",
  fields: {
    roomId: { kind: "id", required: true, zh: "编号", en: "id" },
    seats: { kind: "count", unit: "count", zh: "座位数", en: "seats" },
    taken: { kind: "count", unit: "count", zh: "已用座位数", en: "seats taken" },
    areaM2: { kind: "amount", unit: "squareMetres", zh: "面积", en: "area" },
    balance: { kind: "number", zh: "余额", en: "balance" },
    heated: { kind: "flag", zh: "是否供暖", en: "whether it is heated" },
    seenOn: { kind: "day", past: true, zh: "检查日期", en: "day seen" },
    side: { kind: "choice", of: ["north", "south"], zh: "朝向", en: "side" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
  },
  rules: [{ part: ["taken"], whole: ["seats"] }],
} as const;

const house = {
  id: "house",
  zh: "校舍",
  en: "house",
  fields: {
    rooms: { kind: "list", of: room, key: "roomId", zh: "教室", en: "rooms" },
    byStage: { kind: "map", keys: ["primary", "juniorSecondary"], of: room, zh: "各学段", en: "by stage" },
    marks: { kind: "map", keys: "text", of: { kind: "flag", nullable: true }, zh: "标记", en: "marks" },
    tags: { kind: "list", of: { kind: "text" }, zh: "标签", en: "tags" },
    main: { kind: "record", of: room },
    from: { kind: "year", zh: "年份", en: "year" },
    to: { kind: "year", zh: "年份", en: "year" },
  },
  someOf: ["from", "to"],
} as const;

const codes = (problems: readonly Problem[]): [string, string][] => problems.map(({ path, code }) => [path.join("."), code]);
const read = (given: unknown, asOf = "2018-12-31"): [string, string][] => codes(readRecord(room, given, { path: ["main"], asOf }).problems);
const sound = { roomId: "a", seats: 40, taken: 40, areaM2: 54.5, balance: -3, heated: false, seenOn: "2018-12-31", side: "north" };

describe("readRecord", () => {
  it("finds nothing wrong with a sound record and hands it back as it is", () => {
    const given = Object.freeze({ ...sound });
    const { value, problems } = readRecord(room, given, { path: [], asOf: "2018-12-31" });
    expect(value).toBe(given);
    expect(problems).toEqual([]);
  });

  it("has no value and no problem where nothing is given", () => {
    for (const absent of [null, undefined]) expect(readRecord(room, absent, { path: [] })).toEqual({ value: null, problems: [] });
  });

  it("reports more problems of a list than a call takes arguments", () => {
    const { problems } = readRecord(house, { from: 2016, tags: Array.from({ length: 200_000 }, () => 5) }, { path: [] });
    expect(problems).toHaveLength(200_000);
  });

  it.each([[[]], ["text"], [3], [true]])("calls %j no record", (given) => {
    const { value, problems } = readRecord(room, given, { path: ["main"] });
    expect(value).toBeNull();
    expect(codes(problems)).toEqual([["main", "notAnObject"]]);
  });

  it.each([
    ["roomId", null, "missing"],
    ["roomId", " ", "notText"],
    ["seats", 1.5, "notWhole"],
    ["seats", -1, "negative"],
    ["seats", 2 ** 53, "tooLarge"],
    ["seats", "7", "notANumber"],
    ["areaM2", Number.POSITIVE_INFINITY, "notFinite"],
    ["areaM2", -0.1, "negative"],
    ["balance", Number.NaN, "notFinite"],
    ["heated", "yes", "notInList"],
    ["seenOn", "2018-02-30", "notADate"],
    ["seenOn", "2019-01-01", "contradicts"],
    ["side", "east", "notInList"],
    ["name", "", "notText"],
  ])("calls %s of %j %s", (field, value, code) => {
    expect(read({ ...sound, [field]: value })).toEqual([[`main.${field}`, code]]);
  });

  it("holds a part against its whole only where both are sound", () => {
    expect(read({ ...sound, taken: 41 })).toEqual([["main", "partExceedsWhole"]]);
    expect(read({ ...sound, taken: 41, seats: null })).toEqual([]);
    expect(read({ ...sound, taken: 41, seats: 1.5 })).toEqual([["main.seats", "notWhole"]]);
  });

  it("reads what is in lists, maps and parts, and ignores fields no literal names", () => {
    const given = {
      rooms: [{ ...sound }, { ...sound }, { ...sound, roomId: "b", seats: -1 }],
      byStage: { primary: { ...sound, heated: 1 }, juniorSecondary: null, seniorSecondary: "ignored" },
      marks: { clean: true, quiet: null, warm: 2 },
      tags: ["x", ""],
      main: { ...sound, side: "up" },
      from: 2016,
      other: {},
    };
    expect(codes(readRecord(house, given, { path: [] }).problems)).toEqual([
      ["rooms.2.seats", "negative"],
      ["rooms.0.roomId", "duplicateId"],
      ["rooms.1.roomId", "duplicateId"],
      ["byStage.primary.heated", "notInList"],
      ["marks.warm", "notInList"],
      ["tags.1", "notText"],
      ["main.side", "notInList"],
    ]);
  });

  it("calls the first of several fields missing where none of them is given", () => {
    expect(codes(readRecord(house, { to: 2017 }, { path: [] }).problems)).toEqual([]);
    expect(codes(readRecord(house, {}, { path: [] }).problems)).toEqual([["from", "missing"]]);
  });

  it("says in words which field it is", () => {
    const [first] = readRecord(house, { from: 2016, rooms: [{ ...sound, seats: -1 }] }, { path: [] }).problems;
    expect(first?.message.zh).toContain("座位数");
    expect(first?.message.zh).toContain("第1条");
    expect(first?.message.en).toContain("seats");
  });
});

describe("readList", () => {
  const list = house.fields.rooms;
  const place = { path: ["rooms"] };

  it("has nothing to say of a list that is not there", () => {
    expect(readList(list, null, place)).toEqual({ given: false, rows: [], problems: [], reasons: [] });
  });

  it("leaves out rows that lack what no record can do without and all rows of a key given twice, and keeps the others", () => {
    const given = [sound, { ...sound, roomId: "b", seats: -1 }, { seats: 4 }, 7, { ...sound, roomId: "c" }, { ...sound, roomId: "c" }];
    const { rows, problems, reasons } = readList(list, given, place);
    expect(rows.map(({ row, index }) => [row.roomId, index])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect(codes(problems)).toEqual([
      ["rooms.1.seats", "negative"],
      ["rooms.2.roomId", "missing"],
      ["rooms.3", "notAnObject"],
      ["rooms.4.roomId", "duplicateId"],
      ["rooms.5.roomId", "duplicateId"],
    ]);
    expect(reasons).toEqual([
      { code: "invalidRecord", units: ["#2", "#3"] },
      { code: "duplicateUnit", units: ["c"] },
    ]);
  });

  it("reports a key given twice with its row, in the order of the rows", () => {
    const twice = [{ roomId: "c", seats: -1 }, { roomId: "d" }, { roomId: "c" }, { roomId: "e", seats: 0.5 }];
    const { problems } = readList(list, twice, place);
    expect(codes(problems)).toEqual([
      ["rooms.0.seats", "negative"],
      ["rooms.0.roomId", "duplicateId"],
      ["rooms.2.roomId", "duplicateId"],
      ["rooms.3.seats", "notWhole"],
    ]);
    const rows = problemsByRow(problems, 1);
    expect([0, 1, 2, 3].map((index) => rows.get(index)?.length ?? 0)).toEqual([2, 0, 1, 1]);
  });

  it("names an empty list and a value that is no list", () => {
    expect(readList(list, [], place).reasons).toEqual([{ code: "noUnits" }]);
    const wrong = readList(list, { a: 1 }, place);
    expect(wrong.reasons).toEqual([{ code: "invalidRecord", units: ["rooms"] }]);
    expect(codes(wrong.problems)).toEqual([["rooms", "notAList"]]);
  });
});

describe("figures of a record", () => {
  it("are their value, or the reason why there is none", () => {
    expect(figureIn(room, { seats: 3 }, "seats")).toEqual({ value: 3, reasons: [] });
    expect(figureIn(room, {}, "seats", ["a"])).toEqual({ value: null, reasons: [{ code: "missingFigure", field: "seats", units: ["a"] }] });
    expect(gapsIn(room, { seats: 1.5, areaM2: null }, ["seats", "areaM2", "balance"])).toEqual([
      { code: "invalidFigure", field: "seats", units: [] },
      { code: "missingFigure", field: "areaM2", units: [] },
      { code: "missingFigure", field: "balance", units: [] },
    ]);
  });
});

describe("gaps of rows", () => {
  it("are one for each field and code, with all their units", () => {
    const rows = [{ roomId: "a" }, { roomId: "b", seats: -1 }, { roomId: "c", seats: null }, { roomId: "d", seats: 4 }];
    expect(joinGaps(rows.flatMap((row) => gapsIn(room, row, ["seats"], [row.roomId])))).toEqual([
      { code: "missingFigure", field: "seats", units: ["a", "c"] },
      { code: "invalidFigure", field: "seats", units: ["b"] },
    ]);
  });
});

describe("readParts", () => {
  it("hands back a record whose parts are read one by one, and names what is none", () => {
    const given = { primary: 3 };
    expect(readParts(given, ["main"])).toEqual({ value: given, problems: [] });
    expect(readParts(null, ["main"])).toEqual({ value: null, problems: [] });
    for (const wrong of [3, [], "text"]) {
      const { value, problems } = readParts(wrong, ["main"]);
      expect([value, codes(problems)]).toEqual([null, [["main", "notAnObject"]]]);
    }
  });
});

describe("problemsIn", () => {
  it("reads one field and leaves the others alone", () => {
    expect(codes(problemsIn(room, { seats: 1.5, side: "up" }, "side"))).toEqual([["side", "notInList"]]);
    expect(codes(problemsIn(room, { seats: 1.5 }, "roomId", { path: ["main"] }))).toEqual([["main.roomId", "missing"]]);
    expect(codes(problemsIn(room, { seenOn: "2019-01-01" }, "seenOn", { path: [], asOf: "2018-12-31" }))).toEqual([
      ["seenOn", "contradicts"],
    ]);
    expect(problemsIn(room, { seats: 1.5 }, "side")).toEqual([]);
    expect(problemsIn(room, { seats: 1.5 }, "elsewhere")).toEqual([]);
  });
});

describe("breaksRule", () => {
  it("adds up exactly and takes off what has a minus", () => {
    // 0.1 + 0.2 is 0.3 as written, though not in doubles.
    expect(breaksRule({ part: ["a", "b"], whole: ["c"] }, { a: 0.1, b: 0.2, c: 0.3 })).toBe(false);
    expect(breaksRule({ part: ["a", "b"], whole: ["c"] }, { a: 0.1, b: 0.2000001, c: 0.3 })).toBe(true);
    expect(breaksRule({ part: ["a"], whole: ["b", "-c"] }, { a: 5, b: 8, c: 3 })).toBe(false);
    expect(breaksRule({ part: ["a"], whole: ["b", "-c"] }, { a: 5, b: 8, c: 4 })).toBe(true);
  });
});

describe("extend", () => {
  const small = { id: "small", zh: "小", en: "small", fields: { floor: { kind: "count", zh: "楼层", en: "floor" } } } as const;

  it("has its own fields first, then those of the others, and the rules of all", () => {
    const joined = extend(small, [room]);
    expect(Object.keys(joined.fields)).toEqual(["floor", ...Object.keys(room.fields)]);
    expect(joined.rules).toEqual(room.rules);
    expect(joined.id).toBe("small");
  });

  it("has none where its own list of rules is empty", () => {
    expect(extend({ ...small, rules: [] }, [room]).rules).toEqual([]);
  });
});
