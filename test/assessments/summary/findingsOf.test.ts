import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessChecklist,
  assessGovernmentWork,
  assessQualityBalance,
  assessSchoolStandards,
  assessShuozhou2016,
  checklistItems,
  findingAt,
  findingsOf,
  monitorBasicBalance,
  UsageError,
  type Finding,
  type QualityBalanceAssessment,
  type SchoolStandardsInput,
} from "edu-balance";
import { cityRecordsAt, inventedCity } from "../../../examples/demo/inventedCity.js";
import { cases } from "../../branches/cases.js";
import { fullRecords } from "../../schemas/fullRecords.js";
import { qualityCounty } from "../../support/qualityCounty.js";

const county = { id: "c", name: "某县", place: "140621" };
const standards = fullRecords.standardisation as SchoolStandardsInput;
const city = inventedCity();

/** Results that hold their findings in parts, by name. */
const composites: readonly (readonly [name: string, result: () => object])[] = [
  ["a city without records", () => assessShuozhou2016({}, { asOf: "2016-12-31" })],
  ["a city before the opinion", () => assessShuozhou2016({}, { asOf: "2016-05-15" })],
  ...city.dates.map(
    (asOf) => [`the invented city on ${asOf}`, () => assessShuozhou2016(cityRecordsAt(city, asOf, "zh"), { asOf })] as const,
  ),
  [
    "a city of one county that reports everything and one that reports nothing",
    () => assessShuozhou2016({ counties: [{ county, ...fullRecords }, { county: { id: "d" } }] }, { asOf: "2018-12-31" }),
  ],
  ["quality balance", () => assessQualityBalance(qualityCounty(), { asOf: "2023-12-31" })],
  [
    "quality balance of which little is known",
    () => assessQualityBalance({ county, units: qualityCounty().units }, { asOf: "2023-12-31" }),
  ],
  [
    "basic balance with its parts",
    () =>
      assessBasicBalance(
        { county, units: fullRecords.balance.units ?? [], schoolStandards: standards, governmentWork: { answers: [] }, satisfaction: {} },
        { asOf: "2016-12-31" },
      ),
  ],
  ["government work without a table", () => assessGovernmentWork({ answers: [] }, { asOf: "2016-12-31" })],
  ["the schools' standard", () => assessSchoolStandards(standards, { asOf: "2016-12-31" })],
  ["a checklist", () => assessChecklist(checklistItems, [])],
  [
    "years of basic balance",
    () =>
      monitorBasicBalance(
        county,
        [
          { year: 2017, units: fullRecords.balance.units },
          { year: 2018, coefficients: {} },
        ],
        { asOf: "2018-12-31" },
      ),
  ],
  ...cases.map(({ name, result }) => [`the branch case ${name}`, () => result() as object] as const),
];

/** Every object below a value that was meant for a finding: anything that has a verdict and a requirement, even half of one. */
function findingLike(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => {
    if (!("rules" in value)) return findingLike(each);
    return key === "rules" ? [] : key === "schools" ? schoolFindings(value as Ruled) : findingLike(each);
  });
  return "requirement" in value || ("basis" in value && "origin" in value) ? [value, ...below] : below;
}

/** Schools of a stage whose rules are said once for all of them. */
type Ruled = QualityBalanceAssessment["stages"]["primary"];

/** The findings of schools: what the rule of the same key says, the school, and what was found. */
function schoolFindings({ rules, schools }: Ruled): object[] {
  return schools.flatMap(({ schoolId: id, schoolName: name, findings, finding }) => {
    const subject = { kind: "school", id, ...(name === undefined ? {} : { name }) };
    return [...findings.map((each, at) => ({ ...rules.findings[at], subject, ...each })), { ...rules.finding, subject, ...finding }];
  });
}

describe("findingsOf", () => {
  it.each(composites)("finds every finding of %s, each once and at its place", (_name, result) => {
    const value = result();
    const placed = findingsOf(value);
    expect(placed.map(({ finding }) => finding)).toEqual(findingLike(value));
    expect(new Set(placed.map(({ at }) => at)).size).toBe(placed.length);
    for (const { at, finding } of placed) {
      if (/^\/stages\/[A-Za-z]+\/schools\//u.test(at)) expect(findingAt(value, at)).toEqual(finding);
      else expect(findingAt(value, at)).toBe(finding);
    }
  });

  // Before its day the opinion asked nothing: what would tell its targets apart is left out.
  const told = composites.filter(([name]) => !name.startsWith("the branch case") && name !== "a city before the opinion");

  it.each(told)("%s says no finding twice", (_name, result) => {
    const contents = findingsOf(result()).map(({ finding }) => JSON.stringify(finding));
    expect(contents.filter((content, index) => contents.indexOf(content) !== index)).toEqual([]);
  });

  it.each(composites)("gives the same of %s read back from JSON, in the same order", (_name, result) => {
    const value = result();
    expect(findingsOf(JSON.parse(JSON.stringify(value)) as object)).toEqual(findingsOf(value));
  });

  it("keeps keys with a slash or a tilde apart", () => {
    const finding = findingsOf(assessChecklist(checklistItems.slice(0, 1), []))[0]?.finding;
    const result = { "a/b": { "c~1": finding } };
    expect(findingsOf(result)).toEqual([{ at: "/a~1b/c~01", finding }]);
    expect(findingAt(result, "/a~1b/c~01")).toBe(finding);
  });

  it("refuses what is no result", () => {
    expect(() => findingsOf(null as never)).toThrow(UsageError);
    expect(() => findingAt([] as never, "")).toThrow(UsageError);
  });
});

describe("findingAt", () => {
  const result = assessShuozhou2016({}, { asOf: "2016-12-31" });

  it.each(["", "/", "/clauses", "/clauses/99/counties/0/findings/0", "/clauses/0/toString", "clauses/0"])("is null at %j", (at) => {
    expect(findingAt(result, at)).toBeNull();
  });
});

describe("the lists of the scorecard", () => {
  it.each(city.dates)("refer to their findings on %s", (asOf) => {
    const result = assessShuozhou2016(cityRecordsAt(city, asOf, "zh"), { asOf });
    for (const { at, indicator, value, limit, margin } of result.gaps)
      expect(findingAt(result, at)).toMatchObject({ indicator, value, margin, verdict: "notMet", requirement: { limit } });
    for (const { at, indicator, dueBy, parameterId, verdict } of result.due)
      expect(findingAt(result, at)).toMatchObject({ indicator, verdict, requirement: { dueBy, parameterId } });
    for (const { at, indicator } of result.flags) expect(findingAt(result, at)).toMatchObject({ indicator, verdict: "notMet" });
    for (const { missing } of result.clauses)
      for (const { name, at } of missing) for (const each of at) expect(findingAt(result, each), name).not.toBeNull();
  });

  it("name the county that a row is of: in the finding, or among those that share it", () => {
    const result = assessShuozhou2016({}, { asOf: "2016-12-31" });
    expect(result.due.length).toBeGreaterThan(0);
    for (const { at, county: id } of result.due) {
      const clause = result.clauses[Number(at.split("/")[2])];
      const own = findingAt(result, at)?.subject.id === id;
      const shared = clause?.shared.some((group, index) => at.includes(`/shared/${String(index)}/`) && group.counties.includes(id));
      expect(own || shared === true).toBe(true);
    }
  });

  it("count a finding that counties share for each of them", () => {
    const alone = assessShuozhou2016({ counties: [{ county: { id: "a" } }] }, { asOf: "2016-12-31" });
    const both = assessShuozhou2016({ counties: [{ county: { id: "a" } }, { county: { id: "b" } }] }, { asOf: "2016-12-31" });
    const words = ({ subject: _subject, ...others }: Finding): string => JSON.stringify(others);
    both.clauses.forEach((clause, at) => {
      const [one] = alone.clauses[at]?.counties ?? [];
      const expected = [...(one?.findings ?? []), ...(one?.items ?? []).flatMap(({ finding }) => finding ?? [])].map(words).sort();
      for (const { county: id, findings, items, verdict } of clause.counties) {
        const shared = clause.shared.filter(({ counties }) => counties.includes(id)).flatMap((group) => group.findings);
        expect([...shared, ...findings, ...items.flatMap(({ finding }) => finding ?? [])].map(words).sort(), clause.number).toEqual(
          expected,
        );
        expect(verdict).toBe(one?.verdict);
      }
      expect(clause.checklist.unknown).toBe(2 * (alone.clauses[at]?.checklist.unknown ?? 0));
    });
  });
});

describe("the size of a result", () => {
  const bytes = (result: object): number => Buffer.byteLength(JSON.stringify(result));

  it("of six counties that report nothing is at most 150 kB", () => {
    expect(bytes(assessShuozhou2016({}, { asOf: "2016-12-31" }))).toBeLessThanOrEqual(150_000);
  });

  it("of one of them that reports something grows by what it reports alone", () => {
    const counties = ["a", "b", "c", "d", "e", "f"].map((id) => ({ county: { id } }));
    const before = bytes(assessShuozhou2016({ counties }, { asOf: "2016-12-31" }));
    const rotation = { counts: { rotated: 9, eligible: 100, backboneRotated: 3, backboneDenominator: "rotated" as const } };
    const more = counties.map((county, at) => (at === 0 ? { ...county, rotation } : county));
    expect(bytes(assessShuozhou2016({ counties: more }, { asOf: "2016-12-31" })) - before).toBeLessThan(5000);
  });
});
