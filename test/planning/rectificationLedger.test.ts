import { describe, expect, it } from "vitest";
import { clauses, nameOf, reasonText, type StageUnit } from "edu-balance";
import {
  changesFromPlan,
  equalise,
  planWithin,
  rectificationLedger,
  redistribute,
  redistributeTeachers,
  shortfalls,
  type LedgerOptions,
} from "edu-balance/planning";
import { qualityUnit } from "../support/qualityCounty.js";

const BASIC: LedgerOptions = { standard: "basicBalance2012", asOf: "2016-12-31" };
const QUALITY: LedgerOptions = { standard: "qualityBalance2017", asOf: "2023-12-31" };

const unit = (schoolId: string, computers: number, more: Partial<StageUnit> = {}): StageUnit => ({
  schoolId,
  stage: "primary",
  pupils: 100,
  computers,
  ...more,
});

describe("rectificationLedger", () => {
  // 2 and 10 of equal schools: 4/6; with 3 it is 3.5/6.5 = 0.538, with 4 it is 3/7 = 0.428.
  const units = [unit("village", 2, { name: "西庄小学" }), unit("town", 10)];

  it("says for each addition what there is, what there is to be and what it costs", () => {
    const plan = equalise(units, "computersPer100Pupils", { limit: 0.43, price: 3500 });
    const { rows, totals, yuan } = rectificationLedger([plan], { ...BASIC, units });
    expect(rows).toMatchObject([
      { schoolId: "village", name: "西庄小学", from: 2, to: 4, amount: 2, unit: "computers", yuan: 7000, counterparts: [] },
    ]);
    expect(totals).toEqual([
      { indicator: "computersPer100Pupils", figure: "computers", stage: "primary", unit: "computers", schools: 1, amount: 2, yuan: 7000 },
    ]);
    expect(yuan).toBe(7000);
    // The ledger's own price takes precedence over the plan's.
    expect(rectificationLedger([plan], { ...BASIC, units, prices: { computers: 4000 } }).yuan).toBe(8000);
  });

  it("gives a line to who gives and one to who gets, which add up to nothing", () => {
    const teachers = [
      unit("a", 0, { fullTimeTeachers: 4 }),
      unit("b", 0, { fullTimeTeachers: 12 }),
      unit("c", 0, { fullTimeTeachers: 12 }),
    ];
    const plan = redistribute(teachers, "teacherPupilRatio", { limit: 0.2 });
    const { rows, totals, yuan } = rectificationLedger([plan], { ...BASIC, units: teachers });
    expect(rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(0);
    expect(rows.find(({ schoolId }) => schoolId === "a")?.counterparts.map(({ schoolId }) => schoolId)).toEqual(["b", "c"]);
    for (const { from, to, amount, reasons } of rows) {
      expect((from ?? 0) + (amount ?? 0)).toBe(to);
      expect(reasons).toContainEqual({ code: "moveCostUnknown" });
    }
    expect([totals[0]?.amount, yuan]).toEqual([0, null]);
  });

  it.each([
    // Clause 三 of 朔政办发〔2016〕45号: 怀仁 by the end of 2017, 应县 by the end of 2016; 平鲁 has no such target.
    [{ id: "huairen" }, "2017-12-31"],
    [{ id: "c", place: "140622" }, "2016-12-31"],
    [{ id: "pinglu" }, null],
    [{ id: "elsewhere" }, null],
  ])("takes the day from the county's target: %j", (county, dueBy) => {
    const plan = equalise(units, "computersPer100Pupils", { limit: 0.43 });
    const [row] = rectificationLedger([plan], { ...BASIC, units, county }).rows;
    expect(row?.dueBy).toBe(dueBy);
    expect(row?.reasons.some(({ code }) => code === "noDueDate")).toBe(dueBy === null);
    expect(rectificationLedger([plan], { ...BASIC, units, county, dueBy: "2017-06-30" }).rows[0]?.dueBy).toBe("2017-06-30");
    // The opinion was signed on 16 May 2016, and quality balance is not what its targets are about.
    expect(rectificationLedger([plan], { ...BASIC, asOf: "2016-05-15", units, county }).rows[0]?.dueBy).toBeNull();
    expect(rectificationLedger([plan], { ...QUALITY, units, county }).rows[0]?.dueBy).toBeNull();
  });

  it("takes shortfalls to where schools pass, or to every limit", () => {
    // 9 PE and arts teachers and 23 rooms of 1,000 pupils; one of the two is left at its floor of 8 and 20.
    const short = [qualityUnit("a", "primary", 1000, { name: "甲校", peArtsTeachers: 5, multimediaRooms: 19 })];
    const prices = { peArtsTeachers: 80_000, multimediaRooms: 30_000 };
    const plan = shortfalls(short, { standard: "qualityBalance2017", asOf: "2023-12-31", prices });
    const pass = rectificationLedger([plan], QUALITY);
    expect(pass.rows).toMatchObject([
      { name: "甲校", from: 5, to: 9, amount: 4, yuan: 320_000, clause: { document: "qualityBalance2017", clause: "资源配置" } },
      { from: 19, to: 20, amount: 1, yuan: 30_000 },
    ]);
    expect(pass.yuan).toBe(plan.cost);
    const limits = rectificationLedger([plan], { ...QUALITY, aim: "limits", prices });
    expect(limits.rows.map(({ to, yuan }) => [to, yuan])).toEqual([
      [9, 320_000],
      [23, 120_000],
    ]);
    // Without prices nobody knows which to leave; every limit is known all the same.
    const unpriced = shortfalls(short, { standard: "qualityBalance2017", asOf: "2023-12-31" });
    expect(rectificationLedger([unpriced], QUALITY).rows.map(({ amount, reasons }) => [amount, reasons[0]?.code])).toEqual([
      [null, "cheapestUnknown"],
      [null, "cheapestUnknown"],
    ]);
    expect(rectificationLedger([unpriced], { ...QUALITY, aim: "limits" }).rows.map(({ amount }) => amount)).toEqual([4, 4]);
  });

  it("a miss that is left where it is makes no line", () => {
    const plan = shortfalls([qualityUnit("a", "primary", 1000, { peArtsTeachers: 8 })], {
      standard: "qualityBalance2017",
      asOf: "2023-12-31",
    });
    expect(rectificationLedger([plan], QUALITY)).toMatchObject({ rows: [], totals: [], yuan: 0 });
  });

  it("lowers what is above a limit", () => {
    const item = { id: "classSize", name: { zh: "班额", en: "class size" }, unit: "人", comparator: "<=" as const, limit: 45 };
    const plan = shortfalls(
      {
        profile: { name: "某省标准", mayMiss: 0, items: [item] },
        schools: [{ schoolId: "a", stage: "primary", values: { classSize: 52 } }],
      },
      { standard: "basicBalance2012", asOf: "2016-12-31" },
    );
    const [row] = rectificationLedger([plan], BASIC).rows;
    expect(row).toMatchObject({ from: 52, to: 45, amount: -7, clause: null });
    expect(row?.offices.map(({ id }) => id)).toEqual(["education", "schools"]);
  });

  it("has no plan where a figure is missing, and says which", () => {
    const missing = [...units, unit("c", 0, { computers: null })];
    const reason = { code: "missingFigure", field: "computers", units: ["c"] };
    const plan = equalise(missing, "computersPer100Pupils", { limit: 0.43 });
    expect(rectificationLedger([plan], { ...BASIC, units: missing })).toMatchObject({
      rows: [],
      without: [{ indicator: "computersPer100Pupils", stage: "primary", reasons: [reason] }],
    });
    const short = shortfalls([qualityUnit("a", "primary", 100, { multimediaRooms: null })], {
      standard: "qualityBalance2017",
      asOf: "2023-12-31",
    });
    const { rows, yuan } = rectificationLedger([short], QUALITY);
    expect(rows).toMatchObject([{ schoolId: "a", amount: null, to: null, yuan: null, reasons: [{ field: "multimediaRooms" }, {}, {}] }]);
    expect(yuan).toBeNull();
  });

  it("says where two plans change one figure", () => {
    const plans = [equalise(units, "computersPer100Pupils", { limit: 0.43 }), redistribute(units, "computersPer100Pupils", { limit: 0.3 })];
    const { rows } = rectificationLedger(plans, { ...BASIC, units });
    const twice = { code: "plannedTwice", indicators: ["computersPer100Pupils"] };
    expect(
      rows.map(({ schoolId, reasons }) => [schoolId, reasons.some((reason) => JSON.stringify(reason) === JSON.stringify(twice))]),
    ).toEqual([
      ["village", true],
      ["town", false],
      ["village", true],
    ]);
  });

  it("names departments by the clause, and else who holds the figure, and says which of the two", () => {
    const plan = equalise(units, "computersPer100Pupils", { limit: 0.43 });
    const [row] = rectificationLedger([plan], { ...BASIC, units }).rows;
    const clause = clauses.find((each) => each.document === row?.clause?.document && each.number === row.clause.clause);
    expect([clause?.departments, row?.offices.map(({ name }) => name.zh)]).toEqual([[], ["教育部门", "学校"]]);
    expect(row?.reasons.map((reason) => reasonText(reason).zh)).toEqual([
      "未给出单价：计算机台数",
      "文件未规定期限",
      "条文未指明责任部门，所列为掌握该项数据的部门",
    ]);
    expect(nameOf(row?.indicator ?? "").zh).toBe("每百名学生拥有计算机台数");
  });

  it.each([
    [[{}], {}, /plans\[0\] must be what a function of plans returned/],
    [[null], {}, /plans\[0\] must be an object/],
    [[], { standard: "gold" }, /standard gold/],
    [[], { dueBy: "soon" }, /dueBy/],
    [[], { aim: "most" }, /aim must be one of pass, limits/],
    [[], { unit: [] }, /Did you mean units/],
  ])("refuses %j with %j", (plans, more, message) => {
    expect(() => rectificationLedger(plans as never, { ...BASIC, ...more } as never)).toThrow(message);
  });

  it("refuses a plan of additions without the units it was made for", () => {
    const plan = equalise(units, "computersPer100Pupils", { limit: 0.43 });
    expect(() => rectificationLedger([plan], BASIC)).toThrow(/options\.units must be an array/);
    expect(() => rectificationLedger([plan], { ...BASIC, units: [] })).toThrow(/village, primary/);
  });
});

describe("the ledger of budgets and of teachers by kind", () => {
  const school = (schoolId: string, rooms: number): StageUnit => qualityUnit(schoolId, "primary", 1000, { multimediaRooms: rooms });

  it("a budget by years: each year begins where the year before ended, and is due at its end", () => {
    const units = [school("a", 10), school("b", 30)];
    const prices = { multimediaRooms: 10 };
    const budget = [
      { year: 2027, yuan: 40 },
      { year: 2028, yuan: 30 },
    ];
    const plan = planWithin(units, { standard: "qualityBalance2017", budget, prices });
    const { rows, yuan } = rectificationLedger([plan], { ...QUALITY, units });
    // |10 + x − 30| / (40 + x) falls with each room: all of the money buys rooms for a.
    expect(rows.map(({ schoolId, from, to, amount, yuan: cost, dueBy }) => [schoolId, from, to, amount, cost, dueBy])).toEqual([
      ["a", 10, 14, 4, 40, "2027-12-31"],
      ["a", 14, 17, 3, 30, "2028-12-31"],
    ]);
    expect(yuan).toBe(70);
    expect(changesFromPlan(plan)).toEqual([
      { kind: "add", schoolId: "a", stage: "primary", figure: "multimediaRooms", amount: 4 },
      { kind: "add", schoolId: "a", stage: "primary", figure: "multimediaRooms", amount: 3 },
    ]);
  });

  it("teachers of a kind: a line for each figure in which they count", () => {
    const teachers = [
      unit("village", 0, { fullTimeTeachers: 4, higherDegreeTeachers: 1 }),
      unit("town", 0, { fullTimeTeachers: 8, higherDegreeTeachers: 7 }),
    ];
    const plan = redistributeTeachers(teachers, {
      limits: { teacherPupilRatio: 0.3, higherDegreeTeachersPerPupil: 0.3 },
      kinds: { graduate: ["fullTimeTeachers", "higherDegreeTeachers"] },
      rosters: [{ schoolId: "town", teachers: { graduate: 3 } }],
    });
    const { rows } = rectificationLedger([plan], { ...BASIC, units: teachers });
    // 1 and 7 come to 3 and 5 by two graduates; 4 and 8 become 6 and 6.
    expect(rows.map(({ schoolId, figure, from, to }) => [schoolId, figure, from, to])).toEqual([
      ["town", "fullTimeTeachers", 8, 6],
      ["village", "fullTimeTeachers", 4, 6],
      ["town", "higherDegreeTeachers", 7, 5],
      ["village", "higherDegreeTeachers", 1, 3],
    ]);
    expect(changesFromPlan(plan)).toEqual([
      { kind: "move", from: "town", to: "village", stage: "primary", figure: "fullTimeTeachers", amount: 2 },
      { kind: "move", from: "town", to: "village", stage: "primary", figure: "higherDegreeTeachers", amount: 2 },
    ]);
  });

  it("plans that could not be made are named with their reasons", () => {
    const { multimediaRooms: _rooms, ...without } = school("a", 1);
    const budget = planWithin([without, school("b", 3)], { standard: "qualityBalance2017", budget: 1, prices: {} });
    expect(rectificationLedger([budget], QUALITY)).toMatchObject({
      rows: [],
      without: [{ indicator: null, reasons: [{ code: "missingFigure" }] }],
    });
    const nobody = redistributeTeachers([unit("a", 0, { fullTimeTeachers: 1 }), unit("b", 0, { fullTimeTeachers: 9 })], {
      limits: { teacherPupilRatio: 0.1 },
      kinds: { any: ["fullTimeTeachers"] },
      rosters: [],
    });
    expect(rectificationLedger([nobody], BASIC).without).toMatchObject([
      { indicator: "teacherPupilRatio", reasons: [{ code: "limitOutOfReach" }] },
    ]);
  });
});
