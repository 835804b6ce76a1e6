import { describe, expect, it } from "vitest";
import { assessSchoolStandards, assessShuozhou2016, failures, type StandardItem, type StandardSchool } from "edu-balance";

const asOf = "2018-12-31";
const name = { zh: "条目", en: "item" };
const books: StandardItem = {
  id: "books",
  name: { zh: "图书", en: "books" },
  unit: "册/生",
  comparator: ">=",
  limit: { primary: 20, juniorSecondary: 30 },
  amount: { unit: "册", counted: "whole", perPupils: 1 },
};
const area: StandardItem = { ...books, id: "area", unit: "㎡/生", limit: 5.1, amount: { unit: "㎡", counted: "measured", perPupils: 1 } };
const computers: StandardItem = {
  ...books,
  id: "computers",
  unit: "台/百生",
  limit: 10,
  amount: { unit: "台", counted: "whole", perPupils: 100 },
};
const rooms: StandardItem = { id: "rooms", name, unit: "间", comparator: ">=", limit: 2, amount: { unit: "间", counted: "whole" } };
const classSize: StandardItem = { id: "classSize", name, unit: "人", comparator: "<=", limit: 45 };

function table(items: readonly StandardItem[], schools: readonly StandardSchool[]) {
  return assessSchoolStandards({ profile: { name: "某省", items, mayMiss: 0 }, schools }, { asOf }).items;
}

const school = (schoolId: string, values: StandardSchool["values"], more: Partial<StandardSchool> = {}): StandardSchool => ({
  schoolId,
  stage: "primary",
  pupils: 300,
  values,
  ...more,
});

describe("the table of items", () => {
  it("counts a school at the limit and above it, one below is short, one without the figure is neither", () => {
    const schools = [
      school("at", { books: 20 }),
      school("above", { books: 20.1 }),
      school("below", { books: 19.99 }, { name: "乙校" }),
      school("unread", { books: null }),
    ];
    // 0.01 volumes for each of 300 pupils are 3; 2 of 4 schools reach it, with the unread one 3.
    expect(table([books], schools)).toEqual([
      {
        item: "books",
        name: { zh: "图书", en: "books" },
        stage: "primary",
        comparator: ">=",
        limit: 20,
        unit: "册/生",
        schools: 4,
        reached: 2,
        missed: 1,
        undetermined: 1,
        least: 0.5,
        most: 0.75,
        short: 3,
        shortUnit: "册",
        missing: [{ schoolId: "below", name: "乙校", value: 19.99, short: 3 }],
        unknown: ["unread"],
      },
    ]);
  });

  it("takes the limit of the stage and keeps the stages apart", () => {
    const found = table([books], [school("p", { books: 25 }), school("j", { books: 25 }, { stage: "juniorSecondary" })]);
    expect(found.map(({ stage, limit, reached, short }) => [stage, limit, reached, short])).toEqual([
      ["primary", 20, 1, 0],
      // 5 for each of 300.
      ["juniorSecondary", 30, 0, 1500],
    ]);
  });

  it("rounds up what is counted, school by school, and never what is measured", () => {
    const schools = [
      school("a", { books: 19.999, area: 5, computers: 9.9, rooms: 1 }, { pupils: 150 }),
      school("b", { books: 19.999, area: 4.3, computers: 9.9, rooms: 0 }, { pupils: 130 }),
    ];
    expect(
      table([books, area, computers, rooms], schools).map(({ item, short, missing }) => [item, short, missing.map((each) => each.short)]),
    ).toEqual([
      // 0.15 and 0.13 of a volume: one each.
      ["books", 2, [1, 1]],
      // 0.1 × 150 and 0.8 × 130.
      ["area", 119, [15, 104]],
      // 0.1 × 150 / 100 and 0.1 × 130 / 100.
      ["computers", 2, [1, 1]],
      ["rooms", 3, [1, 2]],
    ]);
  });

  it("asks for one more of what is at a limit that it has to pass", () => {
    expect(table([{ ...rooms, comparator: ">" }], [school("a", { rooms: 2 }), school("b", { rooms: 0.5 })])[0]).toMatchObject({
      short: 3,
      missing: [{ short: 1 }, { short: 2 }],
    });
  });

  it("has the distance of each school and no total where the profile does not say that the values add up", () => {
    expect(table([classSize], [school("a", { classSize: 55 }), school("b", { classSize: 45 })])[0]).toMatchObject({
      short: null,
      shortUnit: "人",
      missing: [{ schoolId: "a", value: 55, short: 10 }],
    });
  });

  it("does not know what is short without the pupils, and reports a number of pupils that cannot be right", () => {
    const { pupils: _pupils, ...without } = school("a", { books: 10 });
    expect(table([books], [without, school("b", { books: 10 })])[0]).toMatchObject({
      short: null,
      missing: [{ short: null }, { short: 3000 }],
    });
    const result = assessSchoolStandards(
      { profile: { name: "某省", items: [books], mayMiss: 0 }, schools: [{ ...without, pupils: -1 }] },
      { asOf },
    );
    expect(result.problems).toMatchObject([{ path: ["schools", 0, "pupils"], code: "negative" }]);
    expect(result.items[0]).toMatchObject({ missed: 1, short: null });
  });

  it("counts a school whose record cannot be used as unknown, once; is empty with a profile that cannot be used", () => {
    const twice = school("twice", { books: 30 });
    expect(table([books], [school("a", { books: 30 }), twice, twice])[0]).toMatchObject({ schools: 2, reached: 1, undetermined: 1 });
    expect(table([{ ...books, limit: -1 }], [school("a", { books: 30 })])).toEqual([]);
  });
});

describe("clause 四 of the scorecard", () => {
  const profile = { name: "某省", mayMiss: 1, items: [{ ...books, missFloor: 12 }, rooms, classSize] };
  const schools = [
    school("good", { books: 20, rooms: 2, classSize: 46 }),
    school("two", { books: 19, rooms: 1, classSize: 45 }),
    // One miss is permitted, but not one below 12.
    school("low", { books: 11, rooms: 2, classSize: 45 }),
  ];
  const result = assessShuozhou2016(
    { counties: [{ county: { id: "yingxian", place: "140622" }, standardisation: { profile, schools } }] },
    { asOf },
  );
  const clause = result.clauses[3];

  it("has failing schools with what is asked of them, in the failures and in the gaps", () => {
    const own = result.gaps.filter(({ clause: number }) => number === "四");
    // 1 of 3 where 2 of 3 are asked; 11 books where even a permitted miss has 12.
    expect(own.map(({ indicator, value, limit }) => [indicator, value, limit])).toEqual([
      ["basicStandardItemsShare", 1 / 3, 2 / 3],
      ["books", 11, 12],
    ]);
    expect(own.map(({ margin }) => margin)).toEqual([-1 / 3, -1]);
    const rows = failures(result).filter(({ clause: number }) => number === "四");
    expect(rows.map(({ school: id, indicator, limit, comparator }) => [id, indicator, limit, comparator])).toEqual([
      ["two", "basicStandardItemsShare", 2 / 3, ">="],
      ["low", "basicStandardItemsShare", 2 / 3, ">="],
      ["low", "books", 12, ">="],
    ]);
  });

  it("has the table of items, and judges the schools once for clause 三 as well", () => {
    expect(clause?.counties[0]?.standardItems?.map(({ item, reached, short }) => [item, reached, short])).toEqual([
      // 1 and 9 for each of 300 pupils.
      ["books", 1, 3000],
      ["rooms", 2, 1],
      ["classSize", 2, null],
    ]);
    const share = result.clauses[2]?.counties[0]?.findings.find(({ indicator }) => indicator === "schoolsAtBasicStandardShare");
    expect(share?.value).toBe(1 / 3);
  });
});
