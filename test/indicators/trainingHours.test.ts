import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inductionTrained, trainingHours, trainingUrbanRuralGap, UsageError, type TrainingEntry } from "edu-balance";

const WINDOW = { asOf: "2016-12-31", windowYears: 5, hours: 360 };
const hoursOf = (records: readonly unknown[], more: object = {}) =>
  trainingHours(records as TrainingEntry[], { ...WINDOW, roster: ["a"], ...more }).each[0];

describe("trainingHours", () => {
  it.each([
    [{ date: "2011-12-31" }, 0],
    [{ date: "2012-01-01" }, 10],
    [{ date: "2016-12-31" }, 10],
    [{ date: "2017-01-01" }, 0],
    [{ year: 2011 }, 0],
    [{ year: 2012 }, 10],
    [{ year: 2016 }, 10],
    [{ year: 2017 }, 0],
    [{ year: 2012, date: "2012-03-01" }, 10],
    [{ year: 20110 }, 0],
  ])("of five years up to 2016-12-31: %j has %d hours in it", (time, hours) => {
    expect(hoursOf([{ teacherId: "a", hours: 10, ...time }])).toEqual({ teacherId: "a", least: hours, most: hours });
  });

  it.each([
    [{ date: "2011-06-30" }, 0, 0],
    [{ date: "2011-07-01" }, 10, 10],
    [{ date: "2016-06-30" }, 10, 10],
    [{ date: "2016-07-01" }, 0, 0],
    [{ year: 2010 }, 0, 0],
    [{ year: 2011 }, 0, 10],
    [{ year: 2012 }, 10, 10],
    [{ year: 2016 }, 0, 10],
    [{ year: 2017 }, 0, 0],
  ])("of five years up to 2016-06-30: %j has %d to %d hours in it", (time, least, most) => {
    expect(hoursOf([{ teacherId: "a", hours: 10, ...time }], { asOf: "2016-06-30" })).toEqual({ teacherId: "a", least, most });
  });

  it("ends on a leap day as on any other", () => {
    const on = (date: string) => hoursOf([{ teacherId: "a", hours: 10, date }], { asOf: "2016-02-29" })?.least;
    expect([on("2011-02-28"), on("2011-03-01"), on("2016-02-29"), on("2016-03-01")]).toEqual([0, 10, 10, 0]);
  });

  it("moves: no day is counted in two windows that follow one another, and none is lost", () => {
    const day = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom("2014-12-31", "2015-06-30", "2016-02-29"), (date, first) => {
        const record = [{ teacherId: "a", hours: 1, date }];
        const next = `${String(Number(first.slice(0, 4)) + 2)}-${first.slice(5) === "02-29" ? "02-28" : first.slice(5)}`;
        const [one, two] = [first, next].map((asOf) => hoursOf(record, { asOf, windowYears: 2 })?.least ?? 0);
        const [both] = [hoursOf(record, { asOf: next, windowYears: 4 })?.least ?? 0];
        if (first.endsWith("02-29")) expect((one ?? 0) + (two ?? 0)).toBeGreaterThanOrEqual(both);
        else expect((one ?? 0) + (two ?? 0)).toBe(both);
      }),
    );
  });

  it.each([
    [359.5, 0],
    [360, 1],
    [360.5, 1],
  ])("%d hours of 360: %d", (hours, value) => {
    const records = [
      { teacherId: "a", year: 2014, hours: hours - 100 },
      { teacherId: "a", year: 2015, hours: 100 },
    ];
    expect(trainingHours(records, { ...WINDOW, roster: ["a"] })).toMatchObject({ value, reasons: [], range: null });
  });

  it("sums exactly: ten times 0.1 is 1", () => {
    const records = Array.from({ length: 10 }, () => ({ teacherId: "a", year: 2014, hours: 0.1 }));
    expect(trainingHours(records, { ...WINDOW, hours: 1, roster: ["a"] }).value).toBe(1);
    const many = Array.from({ length: 1000 }, () => ({ teacherId: "a", year: 2014, hours: 0.36 }));
    expect(trainingHours(many, { ...WINDOW, roster: ["a"] }).value).toBe(1);
    expect(trainingHours(many.slice(1), { ...WINDOW, roster: ["a"] }).value).toBe(0);
  });

  it("does not know the hours of who has no record, unless the records are said to be complete", () => {
    const records = [{ teacherId: "a", year: 2014, hours: 400 }];
    const options = { ...WINDOW, roster: ["a", "b"] };
    expect(trainingHours(records, options)).toMatchObject({
      value: null,
      range: { least: 0.5, most: 1 },
      withHours: { least: 1, most: 2 },
      unknown: ["b"],
      each: [
        { teacherId: "a", least: 400, most: 400 },
        { teacherId: "b", least: 0, most: null },
      ],
      reasons: [
        { code: "missingFigure", field: "hours", units: ["b"] },
        { code: "knownWithinRange", least: 0.5, most: 1 },
      ],
    });
    expect(trainingHours(records, { ...options, complete: false }).value).toBeNull();
    expect(trainingHours(records, { ...options, complete: true })).toMatchObject({ value: 0.5, range: null, unknown: [], reasons: [] });
  });

  it("knows who has records outside the window alone: none in it", () => {
    expect(trainingHours([{ teacherId: "a", year: 2005, hours: 900 }], { ...WINDOW, roster: ["a"] })).toMatchObject({
      value: 0,
      reasons: [],
    });
  });

  it("counts whoever has enough without what is not known, and nobody who cannot reach it with that", () => {
    const share = (records: readonly object[]) =>
      trainingHours(records as TrainingEntry[], { ...WINDOW, asOf: "2016-06-30", roster: ["a"] });
    const sure = { teacherId: "a", year: 2014, hours: 360 };
    expect(share([sure, { teacherId: "a", year: 2015 }]).value).toBe(1);
    expect(
      share([
        { ...sure, hours: 300 },
        { teacherId: "a", year: 2011, hours: 59 },
      ]).value,
    ).toBe(0);
    expect(
      share([
        { ...sure, hours: 300 },
        { teacherId: "a", year: 2011, hours: 60 },
      ]),
    ).toMatchObject({
      value: null,
      range: { least: 0, most: 1 },
      reasons: [
        { code: "missingFigure", field: "date", units: ["a"] },
        { code: "knownWithinRange", least: 0, most: 1 },
      ],
    });
    expect(
      share([
        { ...sure, hours: 300 },
        { teacherId: "a", year: 2015 },
      ]).reasons[0],
    ).toEqual({ code: "missingFigure", field: "hours", units: ["a"] });
  });

  it("takes down what cannot be right, and leaves the teachers open whom it concerns", () => {
    const records = [
      { teacherId: "a", year: 2014, hours: -1 },
      { teacherId: "b", date: "2014-02-30", hours: 400 },
      { teacherId: "c", date: "2014-02-28", year: 2015, hours: 400 },
      { teacherId: "d", year: 2014.5, hours: 400 },
      { teacherId: "e", hours: 400 },
    ];
    const result = trainingHours(records, { ...WINDOW, roster: ["a", "b", "c", "d", "e"] });
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["records", 0, "hours"], "negative", -1],
      [["records", 1, "date"], "notADate", "2014-02-30"],
      [["records", 2, "year"], "contradicts", 2015],
      [["records", 3, "year"], "notWhole", 2014.5],
      [["records", 4, "date"], "missing", null],
    ]);
    expect(result.range).toEqual({ least: 0, most: 1 });
    expect(result.reasons).toEqual([
      { code: "invalidFigure", field: "hours", units: ["a"] },
      { code: "invalidFigure", field: "date", units: ["b", "c", "d"] },
      { code: "missingFigure", field: "date", units: ["e"] },
      { code: "knownWithinRange", least: 0, most: 1 },
    ]);
  });

  it("lets a record of nobody be anybody's", () => {
    const sure = [
      { teacherId: "a", year: 2014, hours: 360 },
      { teacherId: "b", year: 2014, hours: 1 },
    ];
    for (const lost of [null, { year: 2014, hours: 400 }, { teacherId: " ", year: 2014, hours: 400 }]) {
      const result = trainingHours([...sure, lost] as TrainingEntry[], { ...WINDOW, roster: ["a", "b"], complete: true });
      expect(result).toMatchObject({ value: null, range: { least: 0.5, most: 1 } });
      expect(result.reasons[0]).toEqual({ code: "invalidRecord", units: ["#2"] });
    }
    const early = trainingHours([...sure, { year: 2001, hours: 400 }] as TrainingEntry[], { ...WINDOW, roster: ["a", "b"] });
    expect(early.value).toBe(0.5);
  });

  it("leaves records of others aside and names them", () => {
    const records = [
      { teacherId: "a", year: 2014, hours: 400 },
      { teacherId: "z", year: 2014, hours: 400 },
    ];
    expect(trainingHours(records, { ...WINDOW, roster: ["a"] })).toMatchObject({ value: 1, teachers: 1, notOnRoster: ["z"] });
  });

  it("wants a roster of persons, each once", () => {
    const twice = trainingHours([], { ...WINDOW, roster: ["a", "a", ""], complete: true });
    expect(twice).toMatchObject({
      value: null,
      range: null,
      reasons: [
        { code: "invalidRecord", units: ["#2"] },
        { code: "duplicateUnit", units: ["a"] },
      ],
    });
    expect(twice.problems.map(({ path, code }) => [path, code])).toEqual([
      [["roster", 1], "duplicateId"],
      [["roster", 2], "notText"],
    ]);
    expect(trainingHours([], { ...WINDOW, roster: [] })).toMatchObject({
      value: null,
      range: null,
      reasons: [{ code: "zeroDenominator", fields: ["roster"] }],
    });
  });

  it("refuses what the caller got wrong", () => {
    const call =
      (more: object, records: unknown = []) =>
      () =>
        trainingHours(records as TrainingEntry[], { ...WINDOW, roster: [], ...more });
    expect(call({ asOf: "2016" })).toThrow(expect.objectContaining({ code: "badDate" }));
    for (const bad of [{ windowYears: 0 }, { windowYears: 2.5 }, { hours: -1 }])
      expect(call(bad)).toThrow(expect.objectContaining({ code: "badOption" }));
    expect(call({ roster: "a" })).toThrow(UsageError);
    expect(call({}, {})).toThrow(UsageError);
  });

  it("does not depend on the order of the records, and with more hours nobody loses", () => {
    const record = fc.record({
      teacherId: fc.constantFrom("a", "b", "c"),
      year: fc.integer({ min: 2010, max: 2017 }),
      hours: fc.option(fc.integer({ min: 0, max: 4000 }).map((tenth) => tenth / 10)),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), record, fc.boolean(), (records, more, complete) => {
        const options = { ...WINDOW, roster: ["a", "b", "c"], complete };
        const { withHours, each } = trainingHours(records, options);
        expect(trainingHours([...records].reverse(), options).each).toEqual(each);
        expect(withHours.least).toBeLessThanOrEqual(withHours.most);
        expect(trainingHours([...records, more], options).withHours.least).toBeGreaterThanOrEqual(withHours.least);
      }),
    );
  });
});

describe("inductionTrained", () => {
  const teachers = [
    { teacherId: "a", hours: 120 },
    { teacherId: "b", hours: 119.5 },
    { teacherId: "c", hours: 121 },
    { teacherId: "d", hours: 0 },
  ];

  it("is the share of those with the hours, the norm itself included", () => {
    expect(inductionTrained(teachers, 120)).toEqual({
      value: 0.5,
      reasons: [],
      range: null,
      newTeachers: 4,
      withHours: { least: 2, most: 2 },
      problems: [],
    });
  });

  it("lies within a range where hours are not known", () => {
    const result = inductionTrained(
      [...teachers, { teacherId: "e" }, { teacherId: "f", hours: -3 }, null, { teacherId: "" }] as never,
      120,
    );
    expect(result).toMatchObject({
      value: null,
      range: { least: 0.25, most: 0.75 },
      reasons: [
        { code: "invalidRecord", units: ["#6", "#7"] },
        { code: "missingFigure", field: "hours", units: ["e"] },
        { code: "invalidFigure", field: "hours", units: ["f"] },
        { code: "knownWithinRange", least: 0.25, most: 0.75 },
      ],
    });
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [[5, "hours"], "negative", -3],
      [[6], "notAnObject", null],
      [[7, "teacherId"], "notText", ""],
    ]);
  });

  it("has no value of nobody, and none where somebody stands twice", () => {
    expect(inductionTrained([], 120)).toMatchObject({
      value: null,
      range: null,
      reasons: [{ code: "zeroDenominator", fields: ["newTeachers"] }],
    });
    const twice = inductionTrained([...teachers, { teacherId: "a", hours: 1 }], 120);
    expect(twice).toMatchObject({ value: null, range: null, reasons: [{ code: "duplicateUnit", units: ["a"] }] });
    expect(() => inductionTrained(teachers, Number.NaN)).toThrow(UsageError);
    expect(() => inductionTrained({} as never, 120)).toThrow(UsageError);
  });
});

describe("trainingUrbanRuralGap", () => {
  const urban = { teachersTrained: 450, teachers: 500 };
  const rural = { teachersTrained: 480, teachers: 600 };

  it("is the urban share less the rural one, negative where the country is ahead, and divided once", () => {
    // 0.9 − 0.8 in doubles is 0.09999999999999998
    expect(trainingUrbanRuralGap({ urban, rural })).toEqual({ value: 0.1, reasons: [] });
    expect(trainingUrbanRuralGap({ urban: rural, rural: urban }).value).toBe(-0.1);
    expect(trainingUrbanRuralGap({ urban, rural: urban }).value).toBe(0);
  });

  it.each(["urban.teachersTrained", "urban.teachers", "rural.teachersTrained", "rural.teachers"])("has no value without %s", (field) => {
    const [part = "", name = ""] = field.split(".");
    const given = { urban, rural };
    const without = { ...given, [part]: { ...given[part as "urban" | "rural"], [name]: null } };
    expect(trainingUrbanRuralGap(without)).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
    const wrong = { ...given, [part]: { ...given[part as "urban" | "rural"], [name]: -1 } };
    expect(trainingUrbanRuralGap(wrong)).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
  });

  it("has no value without one of the two, or with nobody in it", () => {
    expect(trainingUrbanRuralGap({ urban }).reasons).toHaveLength(2);
    expect(trainingUrbanRuralGap({ urban, rural: { teachersTrained: 0, teachers: 0 } }).reasons).toEqual([
      { code: "zeroDenominator", fields: ["rural.teachers"] },
    ]);
    expect(trainingUrbanRuralGap({ urban: { teachersTrained: 501, teachers: 500 }, rural }).reasons).toEqual([
      { code: "invalidFigure", field: "urban.teachersTrained", units: [] },
    ]);
    expect(() => trainingUrbanRuralGap(null as never)).toThrow(UsageError);
  });

  it("turns its sign with the two, and does not depend on their size", () => {
    const part = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }))
      .map(([some, more]) => ({ teachersTrained: some, teachers: some + more }));
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 1000 }), (one, two, factor) => {
        const gap = trainingUrbanRuralGap({ urban: one, rural: two }).value ?? Number.NaN;
        expect(trainingUrbanRuralGap({ urban: two, rural: one }).value).toBe(gap === 0 ? 0 : -gap);
        const larger = { teachersTrained: one.teachersTrained * factor, teachers: one.teachers * factor };
        expect(trainingUrbanRuralGap({ urban: larger, rural: two }).value).toBe(gap);
        expect(Math.abs(gap)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
