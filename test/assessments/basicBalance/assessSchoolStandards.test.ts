import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessSchoolStandards,
  parameters,
  withParameters,
  type Comparator,
  type SchoolStandardProfile,
  type SchoolStandardsAssessment,
  type Stage,
  type StandardItem,
  type StandardSchool,
  type Verdict,
} from "edu-balance";
import { listFindings } from "../../support/listFindings.js";

const asOf = "2016-12-31";
const name = { zh: "条目", en: "item" };
const item = (id: string, more: Partial<StandardItem> = {}): StandardItem => ({
  id,
  name,
  unit: "each",
  comparator: ">=",
  limit: 1,
  ...more,
});
const profileOf = (items: readonly StandardItem[], mayMiss: number): SchoolStandardProfile => ({
  name: "example province",
  confirmation: "secondary",
  items,
  mayMiss,
});
const school = (schoolId: string, values: StandardSchool["values"], stage: Stage = "primary"): StandardSchool => ({
  schoolId,
  stage,
  values,
});
const assess = (profile: SchoolStandardProfile, schools: readonly StandardSchool[]): SchoolStandardsAssessment =>
  assessSchoolStandards({ profile, schools }, { asOf });
const verdictOf = (profile: SchoolStandardProfile, values: StandardSchool["values"], stage: Stage = "primary"): Verdict | undefined =>
  assess(profile, [school("s", values, stage)]).schools[0]?.verdict;

/**
 * A form of eleven items of which a school may miss two (xiaomilidoc.com/p-9856903, probably Guangdong 2014). Six of its
 * items were seen with figures, those of primary schools; the other five stand here as yes or no.
 */
const ELEVEN: Readonly<Record<string, number | boolean>> = {
  buildingArea: 5.1,
  equipmentYuan: 550,
  books: 20,
  classSize: 45,
  staffRatio: 0.043,
  publicFunds: 950,
  further1: true,
  further2: true,
  further3: true,
  further4: true,
  further5: true,
};
const elevenItems = profileOf(
  Object.entries(ELEVEN).map(([id, limit]) =>
    item(id, {
      comparator: id === "classSize" ? "<=" : ">=",
      limit: id === "publicFunds" ? { primary: 950, juniorSecondary: 1550 } : Number(limit),
    }),
  ),
  2,
);

/**
 * A standard of ten items of which eight must be met and any that is not must reach 60 % of its figure
 * (taodocs.com/p-469090940, province not named). Equipment 365 / 695 yuan, books 25 / 40, one computer for 10 pupils,
 * retention 99 / 97 %, one of staff for 21 pupils in primary schools of towns. 60 % of 1/21 is 1/35. Five more fill up.
 */
const tenItems = profileOf(
  [
    item("equipmentYuan", { limit: { primary: 365, juniorSecondary: 695 }, missFloor: { primary: 219, juniorSecondary: 417 } }),
    item("books", { limit: { primary: 25, juniorSecondary: 40 }, missFloor: { primary: 15, juniorSecondary: 24 } }),
    item("computersPerPupil", { limit: 0.1, missFloor: 0.06 }),
    item("retention", { limit: { primary: 0.99, juniorSecondary: 0.97 }, missFloor: { primary: 0.594, juniorSecondary: 0.582 } }),
    item("pupilsPerStaff", { comparator: "<=", limit: 21, missFloor: 35 }),
    ...["a", "b", "c", "d", "e"].map((id) => item(id)),
  ],
  2,
);
const TEN: Readonly<Record<string, number | boolean>> = {
  equipmentYuan: 365,
  books: 25,
  computersPerPupil: 0.1,
  retention: 0.99,
  pupilsPerStaff: 21,
  a: true,
  b: true,
  c: true,
  d: true,
  e: true,
};

describe("assessSchoolStandards: eleven items, two may be missed", () => {
  it.each<[string, Readonly<Record<string, number | boolean | null>>, Verdict]>([
    ["all at their limits", {}, "met"],
    ["two missed", { books: 19.99, classSize: 46 }, "met"],
    ["three missed", { books: 19.99, classSize: 46, further1: false }, "notMet"],
    ["two missed by far", { books: 0, publicFunds: 949 }, "met"],
    ["two unknown", { books: null, classSize: null }, "met"],
    ["three unknown", { books: null, classSize: null, further1: null }, "undetermined"],
    ["two missed, one unknown", { books: 0, classSize: 60, further1: null }, "undetermined"],
    [
      "three missed, eight unknown",
      { ...Object.fromEntries(Object.keys(ELEVEN).map((id) => [id, null])), books: 0, classSize: 60, further1: false },
      "notMet",
    ],
  ])("%s", (_case, more, expected) => {
    expect(verdictOf(elevenItems, { ...ELEVEN, ...more })).toBe(expected);
  });

  it("takes the limit of the stage", () => {
    const findings = listFindings(assess(elevenItems, [school("p", ELEVEN), school("j", ELEVEN, "juniorSecondary")]));
    const funds = findings.filter(({ indicator }) => indicator === "publicFunds");
    expect(funds.map(({ requirement, verdict, margin }) => [requirement?.limit, verdict, margin])).toEqual([
      [950, "met", 0],
      [1550, "notMet", -600],
    ]);
  });
});

describe("assessSchoolStandards: ten items, eight to be met, a miss not below 60 %", () => {
  it.each<[string, Readonly<Record<string, number | boolean | null>>, Verdict]>([
    ["all at their limits", {}, "met"],
    ["a miss at its floor", { books: 15 }, "met"],
    ["a miss below its floor, alone", { books: 14.99 }, "notMet"],
    ["a miss above the floor", { books: 15.01 }, "met"],
    ["too many pupils per staff, at the ceiling", { pupilsPerStaff: 35 }, "met"],
    ["too many pupils per staff, above the ceiling", { pupilsPerStaff: 35.01 }, "notMet"],
    ["two misses at their floors", { equipmentYuan: 219, computersPerPupil: 0.06 }, "met"],
    ["three misses within their floors", { equipmentYuan: 219, computersPerPupil: 0.06, a: false }, "notMet"],
    ["an unknown item that could be below its floor", { books: null }, "undetermined"],
    ["an unknown item without a floor", { a: null }, "met"],
    ["two of them and one miss", { a: null, b: null, c: false }, "undetermined"],
    ["a miss below its floor, the rest unknown", { ...Object.fromEntries(Object.keys(TEN).map((id) => [id, null])), books: 1 }, "notMet"],
  ])("%s", (_case, more, expected) => {
    expect(verdictOf(tenItems, { ...TEN, ...more })).toBe(expected);
  });

  it("names the floor that was not reached", () => {
    const result = assess(tenItems, [school("s", { ...TEN, books: 14, a: false })]);
    const books = listFindings(result).find(({ indicator }) => indicator === "books");
    expect(books).toMatchObject({
      verdict: "notMet",
      margin: -11,
      subject: { kind: "school", id: "s" },
      requirement: {
        comparator: ">=",
        limit: 25,
        parameterId: "books",
        overlay: "example province",
        confirmation: "secondary",
        effectiveFrom: asOf,
      },
      origin: "provincial",
      basis: [],
    });
    expect(books?.reasons).toContainEqual({ code: "belowMissFloor", parameterId: "books", floor: 15 });
    expect(result.schools[0]).toMatchObject({ missed: ["books", "a"], unknown: [], verdict: "notMet" });
    expect(result.schools[0]?.finding).toMatchObject({ indicator: "basicStandardItemsShare", value: 0.8, verdict: "notMet" });
    expect(result.schools[0]?.finding.reasons[0]).toEqual({ code: "indicatorsMissed", indicators: ["books", "a"] });
  });
});

describe("assessSchoolStandards: one item", () => {
  const [below, at, above] = [4.5 - 2 ** -50, 4.5, 4.5 + 2 ** -50];
  it.each<[Comparator, Verdict, Verdict, Verdict]>([
    [">=", "notMet", "met", "met"],
    [">", "notMet", "notMet", "met"],
    ["<=", "met", "met", "notMet"],
    ["<", "met", "notMet", "notMet"],
    ["=", "notMet", "met", "notMet"],
  ])("%s: one double below, at, one double above the limit", (comparator, ...expected) => {
    const profile = profileOf([item("x", { comparator, limit: 4.5 })], 0);
    expect([below, at, above].map((x) => verdictOf(profile, { x }))).toEqual(expected);
  });

  it("takes yes and no for 1 and 0, and only where the limit is one of them", () => {
    const yesNo = profileOf([item("x")], 0);
    expect([true, false, 1, 0].map((x) => verdictOf(yesNo, { x }))).toEqual(["met", "notMet", "met", "notMet"]);
    const counted = assess(profileOf([item("x", { limit: 20 })], 0), [school("s", { x: true })]);
    expect(counted.problems).toMatchObject([{ path: ["schools", 0, "values", "x"], code: "notANumber", value: true }]);
    expect(counted.verdict).toBe("undetermined");
  });

  it.each([
    [Number.NaN, "notFinite"],
    [-1, "negative"],
    ["4", "notANumber"],
  ])("reports the value %s and does not know the item", (x, code) => {
    const result = assess(profileOf([item("x")], 0), [school("s", { x: x as number })]);
    expect(result.problems).toMatchObject([{ path: ["schools", 0, "values", "x"], code }]);
    expect(result.schools[0]).toMatchObject({ unknown: ["x"], verdict: "undetermined" });
    expect(result.schools[0]?.findings[0]?.reasons).toContainEqual({ code: "invalidFigure", field: "x", units: ["s"] });
  });

  it("is not fooled by names every object has", () => {
    const result = assess(profileOf([item("constructor")], 0), [school("s", {})]);
    expect(result.ledger.missing).toEqual([{ id: "s", stage: "primary", field: "constructor" }]);
    expect(result.problems).toEqual([]);
  });

  it("calls figures of the caller unconfirmed unless told otherwise", () => {
    const { confirmation: _confirmation, ...profile } = profileOf([item("x")], 0);
    const [finding] = assess({ ...profile, source: { document: "provincial" } }, [school("s", { x: 1 })]).schools[0]?.findings ?? [];
    expect(finding?.requirement?.confirmation).toBe("unverified");
    expect(finding?.reasons).toEqual([
      { code: "unverifiedRuleUsed", parameterId: "x" },
      { code: "overlayUsed", parameterId: "x", overlay: "example province" },
    ]);
    expect(finding?.basis).toEqual([{ document: "provincial" }]);
  });
});

describe("assessSchoolStandards: the county", () => {
  const profile = profileOf([item("x"), item("y")], 0);
  const passing = school("m", { x: 1, y: 1 });
  const failing = school("f", { x: 1, y: 0 });
  const open = school("u", { x: 1 });

  it("is met when all schools pass; unknown beats met, notMet beats unknown", () => {
    expect(assess(profile, [passing]).verdict).toBe("met");
    expect(assess(profile, [passing, open]).verdict).toBe("undetermined");
    expect(assess(profile, [passing, open, failing]).verdict).toBe("notMet");
    expect(assess(profile, []).verdict).toBe("undetermined");
  });

  it("counts and shares describe", () => {
    const schools = [passing, open, failing];
    const result = assess(profile, schools);
    expect(result.schoolsMet).toBe(1);
    const within = { code: "knownWithinRange", least: 1 / 3, most: 2 / 3 };
    // Shuozhou has a target of its own; without the place of the county nobody knows whether it is one of its counties.
    expect(result.finding).toMatchObject({
      indicator: "schoolsAtBasicStandardShare",
      value: null,
      verdict: "undetermined",
      reasons: [within, { code: "placeUnknown", parameterId: "schoolsAtBasicStandardShareTarget" }],
    });
    const elsewhere = assessSchoolStandards({ profile, schools }, { asOf, county: { id: "c", place: "340100" } });
    expect(elsewhere.finding).toMatchObject({ value: null, verdict: "notApplicable", reasons: [within, { code: "noRuleInForce" }] });
    expect(assess(profile, [passing, { ...passing, schoolId: "m2" }, failing]).finding.value).toBe(2 / 3);
    expect(assess(profile, []).finding).toMatchObject({ value: null, reasons: [{ code: "noUnits" }, {}] });
  });

  it("holds the share against the target of Shuozhou where it is one, without resting on it", () => {
    const at = (day: string, place: string) =>
      assessSchoolStandards({ profile, schools: [failing] }, { asOf: day, county: { id: "c", place } });
    expect(at("2019-01-01", "140602").finding.verdict).toBe("notMet");
    expect(at("2018-12-31", "140602").finding.verdict).toBe("notMet");
    expect(at("2018-12-30", "140602").finding).toMatchObject({ verdict: "pending", reasons: [{ code: "notYetDue", daysLeft: 1 }] });
    expect(at("2017-01-01", "140602").finding.reasons.at(-1)).toMatchObject({ code: "notYetDue" });
    expect(at("2017-01-01", "140602").verdict).toBe("notMet");
    const [target] = parameters.filter(({ id }) => id === "schoolsAtBasicStandardShareTarget");
    const lower = target === undefined ? parameters : withParameters(parameters, { name: "none", parameters: [{ ...target, value: 0 }] });
    const eased = assessSchoolStandards(
      { profile, schools: [failing] },
      { asOf: "2019-01-01", county: { id: "c", place: "140602" }, parameters: lower },
    );
    expect([eased.finding.verdict, eased.verdict]).toEqual(["met", "notMet"]);
  });

  it("is undetermined when a record is in error or stands twice, and notMet if another school fails", () => {
    const faulty = { ...passing, stage: "kindergarten" as Stage };
    const result = assess(profile, [passing, faulty]);
    expect(result.verdict).toBe("undetermined");
    expect(result.problems).toMatchObject([{ path: ["schools", 1, "stage"], code: "notInList", value: "kindergarten" }]);
    expect(result.ledger).toMatchObject({ given: 2, used: 1, excluded: [{ id: "m", reason: "invalidRecord" }] });
    expect(assess(profile, [failing, faulty]).verdict).toBe("notMet");
    const twice = assess(profile, [passing, passing, { ...passing, stage: "juniorSecondary" }]);
    expect(twice.verdict).toBe("undetermined");
    expect(twice.schools.map(({ stage }) => stage)).toEqual(["juniorSecondary"]);
    expect(twice.finding.reasons).toContainEqual({ code: "duplicateUnit", units: ["m"] });
    expect(assess(profile, [null, { ...passing, values: null }] as never).problems.map(({ path, code }) => [path, code])).toEqual([
      [["schools", 0], "notAnObject"],
      [["schools", 1, "values"], "missing"],
    ]);
  });

  it.each<[string, Partial<SchoolStandardProfile>, (string | number)[], string]>([
    ["no items", { items: [] }, ["profile", "items"], "missing"],
    ["an item twice", { items: [item("x"), item("x")] }, ["profile", "items", 1, "id"], "duplicateId"],
    ["a limit that is no number", { items: [item("x", { limit: Number.NaN })] }, ["profile", "items", 0, "limit"], "notFinite"],
    [
      "no limit for one stage",
      { items: [item("x", { limit: { primary: 1 } as never })] },
      ["profile", "items", 0, "limit", "juniorSecondary"],
      "missing",
    ],
    ["a floor above the limit", { items: [item("x", { missFloor: 2 })] }, ["profile", "items", 0, "missFloor"], "contradicts"],
    [
      "a ceiling below the limit",
      { items: [item("x", { comparator: "<=", missFloor: 0.5 })] },
      ["profile", "items", 0, "missFloor"],
      "contradicts",
    ],
    ["a floor beside =", { items: [item("x", { comparator: "=", missFloor: 1 })] }, ["profile", "items", 0, "missFloor"], "notExpected"],
    [
      "an unknown comparator",
      { items: [item("x", { comparator: "≥" as Comparator })] },
      ["profile", "items", 0, "comparator"],
      "notInList",
    ],
    ["a name in one language", { items: [item("x", { name: { zh: "条目" } as never })] }, ["profile", "items", 0, "name", "en"], "missing"],
    ["half a miss", { mayMiss: 0.5 }, ["profile", "mayMiss"], "notWhole"],
    ["no such day", { effectiveFrom: "2014-02-30" }, ["profile", "effectiveFrom"], "notADate"],
    ["no name", { name: undefined as never }, ["profile", "name"], "missing"],
    ["an item that is none", { items: [null as never] }, ["profile", "items", 0], "notAnObject"],
  ])("does not judge by a profile with %s", (_case, more, path, code) => {
    const result = assess({ ...profile, ...more }, [failing]);
    expect(result.problems).toMatchObject([{ path, code }]);
    expect(result.verdict).toBe("undetermined");
    expect(result.schools).toEqual([]);
    expect(listFindings(result)).toHaveLength(1);
    expect(result.finding.reasons[0]?.code).toBe("profileInvalid");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessSchoolStandards(null as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessSchoolStandards({ profile, schools: 1 as never }, { asOf })).toThrow(code("notAnArray"));
    expect(() => assessSchoolStandards({ profile: 1 as never, schools: [] }, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessSchoolStandards({ profile: { ...profile, items: 1 as never }, schools: [] }, { asOf })).toThrow(code("notAnArray"));
    expect(() => assessSchoolStandards({ profile, schools: [] }, { asOf: "2016" })).toThrow(code("badDate"));
  });
});

describe("assessSchoolStandards: properties", () => {
  const ids = ["a", "b", "c", "d"];
  const profile = (mayMiss: number) =>
    profileOf(
      ids.map((id) => item(id, { limit: 10, ...(id < "c" ? { missFloor: 6 } : {}) })),
      mayMiss,
    );
  const values = fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(fc.integer({ min: 4, max: 12 }))])));
  const schools = fc
    .array(values, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((each, index) => school(`s${String(index)}`, each)));

  it("the order of schools and items does not matter", () => {
    fc.assert(
      fc.property(schools, fc.nat(3), (given, mayMiss) => {
        const plain = profile(mayMiss);
        const one = assess(plain, given);
        const other = assess({ ...plain, items: [...plain.items].reverse() }, [...given].reverse());
        expect([other.verdict, other.schoolsMet]).toEqual([one.verdict, one.schoolsMet]);
      }),
    );
  });

  it("an undetermined school can still come out both ways, a verdict only one way", () => {
    // Whatever an unknown value turns out to be, it is met, missed within its floor, or missed beyond it.
    const turns = [10, 6, 5];
    const completions = (given: StandardSchool["values"]): StandardSchool["values"][] =>
      ids.reduce<StandardSchool["values"][]>(
        (all, id) => (given[id] === null ? all.flatMap((each) => turns.map((turn) => ({ ...each, [id]: turn }))) : all),
        [given],
      );
    fc.assert(
      fc.property(values, fc.nat(3), (given, mayMiss) => {
        const outcomes = new Set(completions(given).map((each) => verdictOf(profile(mayMiss), each)));
        expect(verdictOf(profile(mayMiss), given)).toBe(outcomes.size > 1 ? "undetermined" : [...outcomes][0]);
      }),
    );
  });

  it("one more unknown never turns undetermined into met, nor notMet", () => {
    fc.assert(
      fc.property(schools, fc.nat(3), fc.nat(), fc.constantFrom(...ids), (given, mayMiss, position, id) => {
        const at = position % given.length;
        const less = given.map((each, index) => (index === at ? { ...each, values: { ...each.values, [id]: null } } : each));
        if (assess(profile(mayMiss), given).verdict === "undetermined") expect(assess(profile(mayMiss), less).verdict).toBe("undetermined");
      }),
    );
  });

  it("leaves its input as it was", () => {
    const frozen = Object.freeze([Object.freeze(school("s", Object.freeze({ a: 1 })))]);
    const given = Object.freeze({ ...profile(1), items: Object.freeze([...profile(1).items]) });
    expect(() => assess(given, frozen)).not.toThrow();
  });
});
