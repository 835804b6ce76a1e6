import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  basicBalanceScope,
  evaluationUnits,
  qualityBalanceScope,
  splitCombinedSchool,
  stageUnits,
  type School,
  type StageUnitsOptions,
} from "edu-balance";

const primary = (id: string, more: Partial<School> = {}): School => ({
  id,
  kind: "primary",
  ownership: "public",
  countyRun: true,
  stages: { primary: { pupils: 100, fullTimeTeachers: 8 } },
  facilities: { books: 1000 },
  ...more,
});

describe("stageUnits: scope", () => {
  it.each([
    ["privateSchool", { ownership: "private" }],
    ["notCountyRun", { countyRun: false }],
    ["teachingPoint", { kind: "teachingPoint" }],
    ["specialSchool", { kind: "special" }],
    ["vocationalSchool", { kind: "vocational" }],
  ] as const)("leaves out with the reason %s", (reason, more) => {
    const { units, ledger } = stageUnits([primary("in"), primary("out", more)]);
    expect(units.map((unit) => unit.schoolId)).toEqual(["in"]);
    expect(ledger).toMatchObject({ given: 2, used: 1, excluded: [{ id: "out", reason }] });
  });

  it.each([
    ["privateSchools", { ownership: "private" }],
    ["notCountyRun", { countyRun: false }],
    ["teachingPoints", { kind: "teachingPoint" }],
    ["specialSchools", { kind: "special" }],
    ["vocationalSchools", { kind: "vocational" }],
  ] as const)("counts in what the caller's scope counts in: %s", (key, more) => {
    const { units, ledger } = stageUnits([primary("a", more)], { scope: { [key]: true } });
    expect(units).toHaveLength(1);
    expect(ledger.excluded).toEqual([]);
  });

  it("names the kind before the owner when both are outside", () => {
    const { ledger } = stageUnits([primary("a", { kind: "special", ownership: "private", countyRun: false })]);
    expect(ledger.excluded).toEqual([{ id: "a", reason: "specialSchool" }]);
  });
});

describe("stageUnits: units of evaluation", () => {
  // 市直 and 开发区 schools: public, and not run by the district.
  const given = [
    primary("own"),
    primary("of the city", { countyRun: false }),
    primary("of the zone", { countyRun: false, place: "140671" }),
    primary("private", { ownership: "private", countyRun: false }),
    primary("point", { kind: "teachingPoint", countyRun: false }),
  ];
  const counted = (options: StageUnitsOptions): string[] => stageUnits(given, options).units.map(({ schoolId }) => schoolId);

  it("counts the schools of the city and of the development zone for 朔城区, as the opinion says, and no others", () => {
    expect(counted({ evaluationUnit: "shuocheng" })).toEqual(["own", "of the city", "of the zone"]);
    expect(evaluationUnits[0]).toMatchObject({ id: "shuocheng", scope: { notCountyRun: true }, source: { clause: "三" } });
  });

  it.each(evaluationUnits.map(({ id }) => id).filter((id) => id !== "shuocheng"))("counts as usual for %s", (evaluationUnit) => {
    expect(stageUnits(given, { evaluationUnit })).toEqual(stageUnits(given));
    expect(counted({ evaluationUnit })).toEqual(["own"]);
  });

  it("is refined by a scope, which takes precedence", () => {
    expect(counted({ evaluationUnit: "shuocheng", scope: { teachingPoints: true } })).toEqual([
      "own",
      "of the city",
      "of the zone",
      "point",
    ]);
    expect(counted({ evaluationUnit: "shuocheng", scope: { notCountyRun: false } })).toEqual(["own"]);
    expect(counted({ evaluationUnit: "shuocheng", scope: basicBalanceScope })).toEqual(["own"]);
  });

  it.each([
    ["shuochen", /Did you mean shuocheng\?/u],
    ["Huairen", /Did you mean huairen\?/u],
    ["140602", /must be one of shuocheng, pinglu/u],
    [null, /evaluationUnit cannot be object/u],
  ])("refuses a unit that does not exist: %s", (evaluationUnit, message) => {
    expect(() => stageUnits(given, { evaluationUnit: evaluationUnit as "shuocheng" })).toThrow(
      expect.objectContaining({ name: "UsageError", code: "badOption", message: expect.stringMatching(message) as string }) as Error,
    );
  });
});

describe("stageUnits: scope of quality balance", () => {
  const point = (pupils: number, junior?: number): School =>
    primary("point", {
      kind: "teachingPoint",
      stages: { primary: { pupils }, ...(junior === undefined ? {} : { juniorSecondary: { pupils: junior } }) },
    });

  it.each([
    [49, undefined, false],
    [50, undefined, true],
    [51, undefined, true],
    [30, 19, false],
    [30, 20, true],
  ])("a teaching point of %i and %s pupils: counted %s", (pupils, junior, counted) => {
    const { units, ledger } = stageUnits([point(pupils, junior)], { scope: qualityBalanceScope });
    expect(units.length > 0).toBe(counted);
    expect(ledger).toMatchObject({
      given: 1,
      used: counted ? 1 : 0,
      excluded: counted ? [] : [{ id: "point", reason: "smallTeachingPoint" }],
    });
  });

  it("asks for pupils of teaching points alone, and only where a scope says so", () => {
    const small: Partial<School> = { stages: { primary: { pupils: 10 } } };
    expect(stageUnits([primary("a", small)], { scope: qualityBalanceScope }).units).toHaveLength(1);
    expect(stageUnits([point(0)], { scope: { teachingPoints: true } }).ledger.excluded).toEqual([]);
    expect(stageUnits([point(51)]).ledger.excluded).toEqual([{ id: "point", reason: "teachingPoint" }]);
    expect(stageUnits([point(51)], { scope: basicBalanceScope })).toEqual(stageUnits([point(51)]));
  });

  it.each([
    ["private schools", { ownership: "private" }, []],
    ["schools others run", { countyRun: false }, []],
    ["no special schools", { kind: "special" }, ["specialSchool"]],
    ["no vocational schools", { kind: "vocational" }, ["vocationalSchool"]],
  ] as const)("counts %s", (_name, more, reasons) => {
    const { ledger } = stageUnits([primary("a", more)], { scope: qualityBalanceScope });
    expect(ledger.excluded.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("stageUnits: campuses", () => {
  const campus = (id: string, parentId: string | undefined, more: Partial<School> = {}): School =>
    primary(id, { countedSeparately: false, ...(parentId === undefined ? {} : { parentId }), ...more });

  it("adds pupils, teachers and facilities to the parent, through any number of steps", () => {
    const { units, ledger } = stageUnits([campus("c2", "c1"), primary("p"), campus("c1", "p")]);
    expect(units).toEqual([{ schoolId: "p", stage: "primary", pupils: 300, fullTimeTeachers: 24, books: 3000 }]);
    expect(ledger.merged).toEqual([
      { id: "c2", into: "p" },
      { id: "c1", into: "p" },
    ]);
    expect(ledger.given).toBe(ledger.used + ledger.excluded.length + ledger.merged.length);
  });

  it("does not know the sum when one site did not report", () => {
    const { units, ledger } = stageUnits([primary("p"), campus("c", "p", { facilities: {} })]);
    expect(units[0]).not.toHaveProperty("books");
    expect(units[0]?.fullTimeTeachers).toBe(16);
    expect(ledger.missing).toContainEqual({ id: "p", stage: "primary", field: "books" });
  });

  it("leaves out campuses of a school outside the scope, by that reason and not as a defect", () => {
    const { units, ledger } = stageUnits([primary("p", { ownership: "private" }), campus("c", "p")]);
    expect(units).toEqual([]);
    expect(ledger.excluded).toEqual([
      { id: "p", reason: "privateSchool" },
      { id: "c", reason: "parentExcluded" },
    ]);
  });

  it.each([
    ["no parent named", campus("c", undefined), "missing"],
    ["a parent that is not there", campus("c", "nowhere"), "parentNotFound"],
    ["itself as parent", campus("c", "c"), "parentNotFound"],
  ])("reports %s as a defect", (_case, school, code) => {
    const { ledger, problems } = stageUnits([primary("p"), school]);
    expect(ledger.excluded).toEqual([{ id: "c", reason: "invalidRecord" }]);
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[[1, "parentId"], code]]);
  });

  it("turns a primary school with a junior campus into a combined one and splits it", () => {
    const junior = campus("c", "p", {
      kind: "juniorSecondary",
      stages: { juniorSecondary: { pupils: 210, fullTimeTeachers: 20 } },
      facilities: { books: 3000 },
    });
    const { units, ledger } = stageUnits([
      primary("p", { stages: { primary: { pupils: 166, fullTimeTeachers: 9 } }, facilities: { books: 20226 } }),
      junior,
    ]);
    expect(units.map((unit) => [unit.stage, unit.pupils, unit.fullTimeTeachers])).toEqual([
      ["primary", 166, 9],
      ["juniorSecondary", 210, 20],
    ]);
    expect(units[0]?.books).toBeCloseTo(9711.6272, 4);
    expect(ledger.split).toMatchObject([{ id: "p", kind: "nineYear", senior: null }]);
  });
});

describe("stageUnits: combined schools", () => {
  it("splits a nine-year school by the published example", () => {
    const { units } = stageUnits([
      primary("s", {
        kind: "nineYear",
        stages: { primary: { pupils: 166 }, juniorSecondary: { pupils: 210 } },
        facilities: { books: 23226 },
      }),
    ]);
    const [lower, upper] = units.map((unit) => unit.books ?? 0);
    expect(lower).toBeCloseTo(9711.6272, 4);
    expect(upper).toBeCloseTo(13514.3728, 4);
    expect((lower ?? 0) + (upper ?? 0)).toBe(23226);
  });

  it("reports the senior part of a twelve-year school and leaves it out of the units", () => {
    const { units, ledger } = stageUnits([
      primary("s", {
        kind: "twelveYear",
        stages: { primary: { pupils: 100 }, juniorSecondary: { pupils: 100 }, seniorSecondary: { pupils: 100 } },
        facilities: { books: 3420, teachingAreaM2: 342 },
      }),
    ]);
    // 1 : 1.1 : 1.32 of 3.42 parts
    expect(units.map((unit) => unit.books)).toEqual([1000, 1100]);
    expect(ledger.split[0]?.senior).toEqual({ pupils: 100, facilities: { books: 1320, teachingAreaM2: 132 } });
  });

  it("splits a complete secondary school 1 : 1.2", () => {
    const { units, ledger } = stageUnits([
      primary("s", {
        kind: "completeSecondary",
        stages: { juniorSecondary: { pupils: 300 }, seniorSecondary: { pupils: 250 } },
        facilities: { computers: 100 },
      }),
    ]);
    expect(units).toMatchObject([{ stage: "juniorSecondary", pupils: 300, computers: 50 }]);
    expect(ledger.split[0]?.senior?.facilities).toEqual({ computers: 50 });
  });

  it("takes teachers as reported for each stage", () => {
    const { units } = stageUnits([
      primary("s", { kind: "nineYear", stages: { primary: { pupils: 10, fullTimeTeachers: 3 }, juniorSecondary: { pupils: 90 } } }),
    ]);
    expect(units[0]?.fullTimeTeachers).toBe(3);
    expect(units[1]).not.toHaveProperty("fullTimeTeachers");
  });

  it("shares nothing when no stage has pupils, rather than dividing by zero", () => {
    expect(splitCombinedSchool("nineYear", { primary: 0, juniorSecondary: 0 }, 100)).toEqual({});
    const { units, ledger } = stageUnits([
      primary("s", { kind: "nineYear", stages: { primary: { pupils: 0 }, juniorSecondary: { pupils: 0 } } }),
    ]);
    expect(units).toHaveLength(2);
    expect(ledger.missing.filter(({ field }) => field === "books")).toHaveLength(2);
  });

  it("gives parts that sum to the whole exactly in any order, none negative, in proportion to the weights", () => {
    const pupils = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        fc.constantFrom("nineYear", "completeSecondary", "twelveYear"),
        pupils,
        pupils,
        pupils,
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        (kind, first, second, third, amount) => {
          const stages =
            kind === "nineYear"
              ? { primary: first, juniorSecondary: second }
              : kind === "completeSecondary"
                ? { juniorSecondary: second, seniorSecondary: third }
                : { primary: first, juniorSecondary: second, seniorSecondary: third };
          const weights = kind === "completeSecondary" ? [0, 1, 1.2] : [1, 1.1, 1.32];
          const given =
            kind === "completeSecondary" ? [0, second, third] : kind === "nineYear" ? [first, second, 0] : [first, second, third];
          const total = given.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0);
          fc.pre(total > 0);
          const parts = splitCombinedSchool(kind, stages, amount);
          const [a, b, c] = [parts.primary ?? 0, parts.juniorSecondary ?? 0, parts.seniorSecondary ?? 0] as const;
          for (const sum of [a + b + c, a + c + b, c + b + a]) expect(sum).toBe(amount);
          [a, b, c].forEach((part, index) => {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(Math.abs(part - (amount * (given[index] ?? 0) * (weights[index] ?? 0)) / total)).toBeLessThanOrEqual(
              amount * 1e-12 + 4 * Number.MIN_VALUE,
            );
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  // Wherever the source weighs primary and junior secondary pupils against each other, in 九年 and in 十二年, it is 1 : 1.1.
  it("splits a teaching point with both stages like the nine-year school that has them", () => {
    const point = (more: Partial<School>): School =>
      primary("point", {
        kind: "teachingPoint",
        stages: { primary: { pupils: 100 }, juniorSecondary: { pupils: 100 } },
        facilities: { books: 2100 },
        ...more,
      });
    const { units, ledger } = stageUnits([point({})], { scope: qualityBalanceScope });
    expect(units.map(({ stage, books }) => [stage, books])).toEqual([
      ["primary", 1000],
      ["juniorSecondary", 1100],
    ]);
    expect(ledger.split).toMatchObject([{ id: "point", kind: "nineYear", weightedPupils: { primary: 10_000, juniorSecondary: 11_000 } }]);
    // The same when a campus brings the second stage.
    const merged = stageUnits(
      [
        point({ stages: { primary: { pupils: 100 } }, facilities: { books: 2000 } }),
        point({
          id: "c",
          countedSeparately: false,
          parentId: "point",
          stages: { juniorSecondary: { pupils: 100 } },
          facilities: { books: 100 },
        }),
      ],
      { scope: qualityBalanceScope },
    );
    expect(merged.units.map(({ books }) => books)).toEqual([1000, 1100]);
    expect(splitCombinedSchool("teachingPoint", { primary: 100, juniorSecondary: 100 }, 2100)).toEqual({
      primary: 1000,
      juniorSecondary: 1100,
    });
    // 1 : 1.2 and 1 : 1.1 : 1.32 of the others that may have several stages.
    expect(splitCombinedSchool("vocational", { juniorSecondary: 100, seniorSecondary: 100 }, 220)).toEqual({
      juniorSecondary: 100,
      seniorSecondary: 120,
    });
    expect(splitCombinedSchool("special", { primary: 100, seniorSecondary: 100 }, 232)).toEqual({ primary: 100, seniorSecondary: 132 });
    expect(splitCombinedSchool("teachingPoint", { primary: 5 }, 232)).toEqual({ primary: 232 });
  });

  it.each<[string, readonly unknown[], string, string]>([
    ["a kind that does not exist", ["NineYear", { primary: 1 }, 1], "badOption", "Did you mean nineYear?"],
    ["no kind", [undefined, { primary: 1 }, 1], "badOption", "kind is missing."],
    ["no pupils", ["nineYear", null, 1], "notAnObject", "pupils must be an object."],
    ["a stage that does not exist", ["nineYear", { primry: 1 }, 1], "badOption", "Did you mean primary?"],
    ["a stage the kind cannot have", ["primary", { juniorSecondary: 1 }, 1], "badOption", "has no juniorSecondary"],
    ["a stage of nobody knows how many", ["nineYear", { primary: 1, juniorSecondary: null }, 1], "badOption", "pupils.juniorSecondary"],
    ["half a pupil", ["nineYear", { primary: 1.5 }, 1], "badOption", "pupils.primary must be a whole number"],
    ["fewer pupils than none", ["nineYear", { primary: -1 }, 1], "badOption", "pupils.primary must be a whole number"],
    ["more pupils than can be weighted", ["nineYear", { primary: 1e15, juniorSecondary: 1 }, 1], "badOption", "weighted exactly"],
    ["an amount below 0", ["nineYear", { primary: 1 }, -5], "badOption", "amount must be"],
    ["an amount that is no number", ["nineYear", { primary: 1 }, Number.NaN], "badOption", "amount must be"],
    ["no amount", ["nineYear", { primary: 1 }], "badOption", "amount must be"],
  ])("refuses %s", (_case, args, code, message) => {
    expect(() => splitCombinedSchool(...(args as Parameters<typeof splitCombinedSchool>))).toThrow(
      expect.objectContaining({ name: "UsageError", code, message: expect.stringContaining(message) as string }) as Error,
    );
  });

  it("shares nothing between more pupils than can be weighted exactly, and says that it is missing", () => {
    const { units, ledger } = stageUnits([
      primary("s", { kind: "nineYear", stages: { primary: { pupils: 9e15 }, juniorSecondary: { pupils: 1 } } }),
    ]);
    expect(units).toHaveLength(2);
    expect(units[0]).not.toHaveProperty("books");
    expect(ledger.missing).toContainEqual({ id: "s", stage: "primary", field: "books" });
  });

  it.each([
    [{ primary: 34, juniorSecondary: 27, seniorSecondary: 44 }, 274.6],
    [{ primary: 4, juniorSecondary: 34, seniorSecondary: 47 }, 242.9],
    [{ primary: 29, juniorSecondary: 21, seniorSecondary: 15 }, 252.1],
    [{ primary: 20, juniorSecondary: 30, seniorSecondary: 45 }, 138.7],
  ])("gives parts that add up in any order where the nearest ones do in one alone: %o of %d", (pupils, amount) => {
    const { primary: a = 0, juniorSecondary: b = 0, seniorSecondary: c = 0 } = splitCombinedSchool("twelveYear", pupils, amount);
    expect([a + b + c, a + c + b, b + c + a]).toEqual([amount, amount, amount]);
  });

  it("says nothing of a split where a school has one stage", () => {
    const { ledger } = stageUnits([primary("a"), primary("b", { kind: "vocational", stages: { seniorSecondary: { pupils: 5 } } })], {
      scope: { vocationalSchools: true },
    });
    expect(ledger).toMatchObject({ used: 2, split: [] });
  });

  it("gives a kind that is not combined its whole amount", () => {
    expect(splitCombinedSchool("primary", { primary: 7 }, 12.3)).toEqual({ primary: 12.3 });
    expect(splitCombinedSchool("primary", { primary: 0 }, 12.3)).toEqual({ primary: 12.3 });
  });
});

describe("stageUnits: faulty records", () => {
  const codes = (schools: unknown[]): [unknown, string][] =>
    stageUnits(schools as School[]).problems.map(({ path, code }) => [path.join("."), code]);

  it.each<[string, unknown, [string, string][]]>([
    ["no record", null, [["0", "notAnObject"]]],
    ["no id", primary("", {}), [["0.id", "notText"]]],
    ["an unknown kind", primary("s", { kind: "college" as "primary" }), [["0.kind", "notInList"]]],
    ["no owner", { ...primary("s"), ownership: undefined }, [["0.ownership", "missing"]]],
    ["an unknown body", { ...primary("s"), countyRun: null }, [["0.countyRun", "missing"]]],
    ["no stages", { ...primary("s"), stages: undefined }, [["0.stages", "missing"]]],
    [
      "pupils as text",
      primary("s", { stages: { primary: { pupils: "120" as unknown as number } } }),
      [["0.stages.primary.pupils", "notANumber"]],
    ],
    ["half a pupil", primary("s", { stages: { primary: { pupils: 1.5 } } }), [["0.stages.primary.pupils", "notWhole"]]],
    ["a stage its kind must have missing", primary("s", { kind: "nineYear" }), [["0.stages.juniorSecondary", "stageMissing"]]],
    [
      "a stage its kind does not have",
      primary("s", { stages: { primary: { pupils: 1 }, juniorSecondary: { pupils: 1 } } }),
      [["0.stages.juniorSecondary", "stageUnexpected"]],
    ],
  ])("leaves out a record with %s as a defect", (_case, school, expected) => {
    expect(codes([school])).toEqual(expected);
    const { units, ledger } = stageUnits([school as School]);
    expect(units).toEqual([]);
    expect(ledger.excluded).toMatchObject([{ reason: "invalidRecord" }]);
  });

  it("leaves out all copies of an id that stands twice", () => {
    const { ledger, problems } = stageUnits([primary("a"), primary("b"), primary("a")]);
    expect(ledger.excluded).toEqual([
      { id: "a", reason: "duplicateUnit" },
      { id: "a", reason: "duplicateUnit" },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["duplicateId", "duplicateId"]);
  });

  it.each([
    ["books", -1, "negative"],
    ["books", 10.5, "notWhole"],
    ["teachingAreaM2", Number.NaN, "notFinite"],
    ["teachingAreaM2", 1e308, "tooLarge"],
  ] as const)("treats a faulty figure (%s %d) as not reported and says so", (field, value, code) => {
    const { units, ledger, problems } = stageUnits([primary("s", { facilities: { [field]: value } })]);
    expect(units[0]).not.toHaveProperty(field);
    expect(ledger.missing).toContainEqual({ id: "s", stage: "primary", field });
    expect(problems).toMatchObject([{ path: [0, "facilities", field], code }]);
  });

  it("throws only for a wrong call", () => {
    expect(() => stageUnits({} as School[])).toThrow(expect.objectContaining({ name: "UsageError", code: "notAnArray" }) as Error);
    expect(stageUnits([])).toEqual({
      units: [],
      ledger: { given: 0, used: 0, excluded: [], missing: [], merged: [], split: [] },
      problems: [],
    });
  });

  it.each([new Date(0), 7, null, " "])("gives no name or place to a unit where these are no text: %s", (given) => {
    const named = primary("s", { name: given as string, place: given as string });
    expect(stageUnits([named]).units[0]).not.toHaveProperty("name");
    expect(stageUnits([named]).units[0]).not.toHaveProperty("place");
    expect(stageUnits([primary("s", { name: "东街", place: "140602" })]).units[0]).toMatchObject({ name: "东街", place: "140602" });
  });

  it("handles 100,000 schools, every one accounted for", () => {
    const schools = Array.from({ length: 100_000 }, (_, index) =>
      index % 5 === 4
        ? primary(`s${String(index)}`, { countedSeparately: false, parentId: `s${String(index - 1)}` })
        : primary(`s${String(index)}`),
    );
    const { units, ledger } = stageUnits(schools);
    expect(units).toHaveLength(80_000);
    expect(ledger.merged).toHaveLength(20_000);
    expect(units.reduce((sum, unit) => sum + unit.pupils, 0)).toBe(10_000_000);
  });
});
