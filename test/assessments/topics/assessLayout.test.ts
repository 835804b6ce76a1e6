import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessLayout,
  parameters,
  reasonText,
  withParameters,
  type Finding,
  type LayoutRecord,
  type SizedSchool,
  type TopicOptions,
} from "edu-balance";

const day: TopicOptions = { asOf: "2017-05-23" };
const schools: readonly SizedSchool[] = [
  { schoolId: "a", kind: "primary", pupils: 2000 },
  { schoolId: "b", kind: "primary", pupils: 2001 },
  { schoolId: "c", kind: "juniorSecondary", pupils: 2001 },
  { schoolId: "d", kind: "completeSecondary", pupils: 2000 },
  { schoolId: "e", kind: "nineYear", pupils: 2500 },
  { schoolId: "f", kind: "twelveYear", pupils: 2501 },
  { schoolId: "g", kind: "teachingPoint", pupils: 99 },
  { schoolId: "h", kind: "primary", pupils: 100 },
  { schoolId: "i", kind: "special", pupils: 80 },
];
const record: LayoutRecord = {
  schools,
  boarding: { beds: 450, boardingDemand: 500 },
  seats: { primary: { pupilsToPlace: 4501, classes: 100 }, juniorSecondary: { pupilsToPlace: 4500, classes: 100 } },
  nearbyEnrolment: { primary: { admittedByZone: 300, admitted: 300 }, juniorSecondary: { admittedByZone: 95, admitted: 100 } },
};
const find = (given: LayoutRecord, indicator: string, options = day): Finding => {
  const finding = assessLayout(given, options).findings.find((each) => each.indicator === indicator);
  if (finding === undefined) throw new Error(`no finding of ${indicator}`);
  return finding;
};
const reading = (indicator: string, comparator: "<=" | ">=", limit: number): TopicOptions => ({
  ...day,
  interpretations: { [indicator]: { comparator, limit, name: "our reading" } },
});

describe("assessLayout", () => {
  it("describes everything", () => {
    const result = assessLayout(record, day);
    expect(result.findings.map(({ indicator, stage, value, unit, verdict }) => [indicator, stage ?? null, value, unit, verdict])).toEqual([
      ["schoolsOverSizeLimit", null, 3, "count", "described"],
      ["smallSchoolShare", null, 0.125, "share", "described"],
      // No school of the record says where it lies.
      ["ruralSmallSchools", null, null, "schools", "described"],
      ["ruralSmallSchoolPupilShare", null, null, "share", "described"],
      ["ruralBoardingSchools", null, null, "schools", "described"],
      ["ruralBoarderShare", null, null, "share", "described"],
      ["livingTeachersPer100Boarders", null, null, "per100Pupils", "described"],
      ["boardingCoverage", null, 0.9, "ratio", "described"],
      ["seatGap", "primary", 1, "pupils", "described"],
      ["seatsShort", "primary", null, "places", "described"],
      ["seatsSpare", "primary", null, "places", "described"],
      ["seatGap", "juniorSecondary", -500, "pupils", "described"],
      ["seatsShort", "juniorSecondary", null, "places", "described"],
      ["seatsSpare", "juniorSecondary", null, "places", "described"],
      ["nearbyEnrolmentShare", "primary", 1, "share", "described"],
      ["nearbyEnrolmentShare", "juniorSecondary", 0.95, "share", "described"],
    ]);
    expect(result).toMatchObject({ standard: "layout", verdict: "described", problems: [] });
  });

  it("describes small and boarding schools in the country, and says that more boarders than pupils are in error", () => {
    const rural = { kind: "primary", locale: "rural" } as const;
    const schools = [
      { ...rural, schoolId: "a", pupils: 80, boarders: 20, livingTeachers: 1 },
      { ...rural, schoolId: "b", pupils: 120, boarders: 0 },
      { kind: "primary", schoolId: "c", locale: "town", pupils: 50 },
    ] as const;
    // 80 of 200 pupils in the small one, 20 of 200 board, 1 living teacher for 20 of them.
    const ids = [
      "ruralSmallSchools",
      "ruralSmallSchoolPupilShare",
      "ruralBoardingSchools",
      "ruralBoarderShare",
      "livingTeachersPer100Boarders",
    ];
    expect(ids.map((id) => find({ schools }, id).value)).toEqual([1, 0.4, 1, 0.1, 5]);
    expect(ids.map((id) => find({ schools }, id).verdict)).toEqual(ids.map(() => "described"));
    expect(find({ schools: [schools[1]] }, "livingTeachersPer100Boarders").verdict).toBe("notApplicable");
    const wrong = assessLayout({ schools: [{ ...schools[0], boarders: 81 }] }, day);
    expect(wrong.problems.map(({ path, code }) => [path, code])).toEqual([[["schools", 0], "partExceedsWhole"]]);
    // Before the first definition of a small school the first one is used, and named.
    const before = find({ schools }, "ruralSmallSchools", { asOf: "2015-12-31" });
    expect(before).toMatchObject({ value: 1, reasons: [{ code: "definitionLaterThanDate" }, { code: "noNumberSet" }] });
  });

  it("has a finding for each with nothing given, and none is met", () => {
    const { findings } = assessLayout({}, day);
    expect(findings.map(({ value, verdict }) => [value, verdict])).toEqual(Array.from({ length: 16 }, () => [null, "described"]));
    // Seven of the list of schools: over the limit, small, and five of the two kinds of rural school.
    const names = [
      ...Array<string>(7).fill("schools"),
      "boarding",
      "seats.primary",
      "seats.primary",
      "seats.primary",
      "seats.juniorSecondary",
      "seats.juniorSecondary",
      "seats.juniorSecondary",
      "nearbyEnrolment.primary",
      "nearbyEnrolment.juniorSecondary",
    ];
    expect(findings.map(({ reasons }) => reasons[0])).toEqual(names.map((name) => ({ code: "recordMissing", record: name, units: [] })));
  });

  it("says which figures are wrong", () => {
    const { problems } = assessLayout(
      {
        schools: [
          { schoolId: "a", kind: "college" as never, pupils: 5 },
          { schoolId: "b", kind: "primary", pupils: 0.5 },
        ],
        boarding: { beds: -1 },
        seats: { primary: { pupilsToPlace: 1.5 } },
        nearbyEnrolment: { primary: { admittedByZone: 2, admitted: 1 } },
      },
      day,
    );
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["schools.0.kind", "notInList", "college"],
      ["schools.1.pupils", "notWhole", 0.5],
      ["boarding.beds", "negative", -1],
      ["seats.primary.pupilsToPlace", "notWhole", 1.5],
      ["nearbyEnrolment.primary", "partExceedsWhole", null],
    ]);
    expect(
      assessLayout({ seats: 3 as never, nearbyEnrolment: [] as never, schools: {} as never }, day).problems.map(({ path, code }) => [
        path[0],
        code,
      ]),
    ).toEqual([
      ["schools", "notAList"],
      ["seats", "notAnObject"],
      ["nearbyEnrolment", "notAnObject"],
    ]);
  });
});

describe("schools over the size limit", () => {
  it("are counted by the limit of quality balance, which is named", () => {
    expect(find(record, "schoolsOverSizeLimit").reasons).toEqual([
      { code: "ruleOfOtherScope", parameterId: "schoolSizeLimit", scopes: ["qualityBalance", "qualityBalance.combinedSchool"] },
      { code: "noNumberSet" },
    ]);
  });

  it("are counted by the first limit before there was one, which is named", () => {
    const before = find(record, "schoolsOverSizeLimit", { asOf: "2017-05-22" });
    expect(before).toMatchObject({ value: 3, verdict: "described" });
    expect(before.reasons).toEqual([
      { code: "ruleOfOtherScope", parameterId: "schoolSizeLimit", scopes: ["qualityBalance", "qualityBalance.combinedSchool"] },
      { code: "definitionLaterThanDate", parameterId: "schoolSizeLimit", effectiveFrom: "2017-05-23" },
      { code: "noNumberSet" },
    ]);
  });

  it("may be judged by the caller's reading, also within a range", () => {
    expect(find(record, "schoolsOverSizeLimit", reading("schoolsOverSizeLimit", "<=", 3)).verdict).toBe("met");
    expect(find(record, "schoolsOverSizeLimit", reading("schoolsOverSizeLimit", "<=", 2)).verdict).toBe("notMet");
    const some = { schools: [...schools, { schoolId: "j", kind: "primary" as const }] };
    const verdict = (limit: number) => find(some, "schoolsOverSizeLimit", reading("schoolsOverSizeLimit", "<=", limit)).verdict;
    expect([2, 3, 4].map(verdict)).toEqual(["notMet", "undetermined", "met"]);
    expect(find(some, "schoolsOverSizeLimit").reasons.slice(0, 2)).toEqual([
      { code: "missingFigure", field: "pupils", units: ["j"] },
      { code: "knownWithinRange", least: 3, most: 4 },
    ]);
  });

  it("go by a limit of the caller's own records", () => {
    const overlay = {
      name: "our limits",
      parameters: parameters
        .filter(({ id }) => id === "schoolSizeLimit")
        .map(({ scope: _, ...each }) => ({ ...each, value: 50, place: "140600", level: "municipal" as const })),
    };
    const set = withParameters(parameters, overlay);
    const finding = find(record, "schoolsOverSizeLimit", { ...day, parameters: set, county: { id: "c", place: "140602" } });
    expect(finding.value).toBe(7);
    expect(finding.reasons).toEqual([
      { code: "overlayUsed", parameterId: "schoolSizeLimit", overlay: "our limits" },
      { code: "noNumberSet" },
    ]);
  });

  it("have no number over a list that is not whole", () => {
    for (const indicator of ["schoolsOverSizeLimit", "smallSchoolShare"]) {
      expect(find({ schools: [...schools, schools[0], 4] as never }, indicator).reasons.slice(0, 2)).toEqual([
        { code: "invalidRecord", units: ["#10"] },
        { code: "duplicateUnit", units: ["a"] },
      ]);
      expect(find({ schools: [] }, indicator).reasons[0]).toEqual({ code: "noUnits" });
    }
  });
});

describe("small schools", () => {
  it("are counted by the definition of the day, or the first one, which is named", () => {
    expect(find(record, "smallSchoolShare", { asOf: "2016-01-01" }).reasons).toEqual([{ code: "noNumberSet" }]);
    const before = find(record, "smallSchoolShare", { asOf: "2015-12-31" });
    expect(before.value).toBe(0.125);
    expect(before.reasons[0]).toEqual({ code: "definitionLaterThanDate", parameterId: "smallSchoolPupils", effectiveFrom: "2016-01-01" });
  });

  it("lie within a range where a size is unknown", () => {
    const some = { schools: [...schools.slice(0, 3), { schoolId: "j", kind: "primary" as const, pupils: null }] };
    expect(find(some, "smallSchoolShare").reasons[1]).toEqual({ code: "knownWithinRange", least: 0, most: 0.25 });
  });

  it("and the others are all of them", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, (pupils) => {
        const given = pupils.map((count, at): SizedSchool => ({ schoolId: String(at), kind: "primary", pupils: count }));
        const { value } = find({ schools: given }, "smallSchoolShare");
        expect(value).toBe(pupils.filter((count) => count < 100).length / pupils.length);
        expect(find({ schools: [...given].reverse() }, "smallSchoolShare").value).toBe(value);
      }),
    );
  });
});

describe("boarding", () => {
  it("is covered or not by the caller's reading alone", () => {
    expect(find(record, "boardingCoverage", reading("boardingCoverage", ">=", 0.9)).verdict).toBe("met");
    expect(find(record, "boardingCoverage", reading("boardingCoverage", ">=", 0.91)).verdict).toBe("notMet");
    expect(find({ boarding: { beds: 3, boardingDemand: 0 } }, "boardingCoverage", reading("boardingCoverage", ">=", 1)).verdict).toBe(
      "notApplicable",
    );
    for (const boarding of [{ beds: 3 }, { boardingDemand: 3 }]) {
      expect(find({ boarding }, "boardingCoverage", reading("boardingCoverage", ">=", 1)).verdict).toBe("undetermined");
    }
  });
});

describe("the gap of places", () => {
  it("goes by the class size of the design code before 2017", () => {
    for (const asOf of ["2012-01-01", "2017-05-22"])
      expect(find(record, "seatGap", { asOf })).toMatchObject({ value: 1, verdict: "described", reasons: [{ code: "noNumberSet" }] });
    expect(find(record, "seatGap", { asOf: "2011-12-31" }).reasons[0]).toEqual({
      code: "noRuleInForce",
      parameterId: "standardClassSize",
      nextFrom: "2012-01-01",
    });
  });

  it("is unknown without either figure, at any time", () => {
    for (const [field, figures] of [
      ["classes", { pupilsToPlace: 5 }],
      ["pupilsToPlace", { classes: 5 }],
    ] as const) {
      for (const asOf of ["2017-05-22", "2017-05-23"]) {
        expect(find({ seats: { primary: figures } }, "seatGap", { asOf }).reasons[0]).toEqual({ code: "missingFigure", field, units: [] });
      }
    }
  });

  it("may be judged by the caller's reading", () => {
    const { findings, verdict } = assessLayout(record, reading("seatGap", "<=", 0));
    expect(findings.filter(({ indicator }) => indicator === "seatGap").map((finding) => finding.verdict)).toEqual(["notMet", "met"]);
    expect(verdict).toBe("notMet");
    const placed = { seats: { ...record.seats, primary: { pupilsToPlace: 4500, classes: 100 } } };
    expect(find(placed, "seatGap", reading("seatGap", "<=", 0))).toMatchObject({ value: 0, verdict: "met" });
  });
});

describe("places by zone", () => {
  // 45 pupils a class: the east is short of 460 − 450 = 10, the west has 495 − 400 = 95 to spare, the south is short of 140 − 135 = 5.
  const zones = [
    { zone: "东片", locale: "town" as const, pupilsToPlace: 460, classes: 10 },
    { zone: "西片", pupilsToPlace: 400, classes: 11 },
    { zone: "南片", locale: "rural" as const, pupilsToPlace: 140, classes: 3 },
  ];
  const layout = (given: readonly object[], more: object = {}) =>
    ({ seats: { primary: { zones: given, ...more } } }) as unknown as LayoutRecord;
  const found = (given: LayoutRecord, options = day) =>
    assessLayout(given, options)
      .findings.filter(({ indicator, stage }) => indicator.startsWith("seat") && stage === "primary")
      .map(({ indicator, value, reasons }) => [indicator, value, reasons.map(({ code }) => code)]);

  it("lack and are to spare apart, and are never set against each other: 15 and 95, not −80", () => {
    expect(found(layout(zones))).toEqual([
      ["seatGap", 10, ["inZone", "inLocale", "noNumberSet"]],
      ["seatGap", -95, ["inZone", "noNumberSet"]],
      ["seatGap", 5, ["inZone", "inLocale", "noNumberSet"]],
      ["seatsShort", 15, ["noNumberSet"]],
      ["seatsSpare", 95, ["noNumberSet"]],
    ]);
    expect(find(layout(zones), "seatGap").reasons.slice(0, 2)).toEqual([
      { code: "inZone", zone: "东片" },
      { code: "inLocale", locale: "town" },
    ]);
    expect(assessLayout(layout(zones), day).problems).toEqual([]);
    // On the day of the opinion they are counted by the same class size.
    expect(found(layout(zones), { asOf: "2016-05-16" }).map(([, value]) => value)).toEqual([10, -95, 5, 15, 95]);
  });

  it("are those of city, town and country where there is no zone", () => {
    const locales = [
      { locale: "town", pupilsToPlace: 5600, classes: 120 },
      { locale: "rural", pupilsToPlace: 1200, classes: 60 },
    ];
    // 5600 − 5400 and 1200 − 2700.
    expect(found(layout(locales)).map(([indicator, value]) => [indicator, value])).toEqual([
      ["seatGap", 200],
      ["seatGap", -1500],
      ["seatsShort", 200],
      ["seatsSpare", 1500],
    ]);
    expect(reasonText({ code: "inLocale", locale: "town" })).toEqual({ zh: "城乡类别：镇区", en: "locale: town" });
  });

  it("lie within a range where the county is one: the gap at the least, its pupils at the most", () => {
    expect(find(record, "seatsShort").reasons).toEqual([
      { code: "recordMissing", record: "seats.primary.zones", units: [] },
      { code: "knownWithinRange", least: 1, most: 4501 },
      { code: "noNumberSet" },
    ]);
    // Places to spare: none for certain, at the most all 100 × 45.
    expect(find(record, "seatsSpare").reasons[1]).toEqual({ code: "knownWithinRange", least: 0, most: 4500 });
  });

  it("are judged by the caller's reading: a surplus of the county does not show that nobody lacks a place", () => {
    const verdicts = (given: LayoutRecord) =>
      assessLayout(given, reading("seatsShort", "<=", 0))
        .findings.filter(({ indicator }) => indicator === "seatsShort")
        .map(({ verdict }) => verdict);
    // 4501 for 4500 places are short wherever they are; 500 to spare may hide a full school.
    expect(verdicts(record)).toEqual(["notMet", "undetermined"]);
    expect(verdicts(layout(zones))[0]).toBe("notMet");
    expect(verdicts(layout(zones.slice(1, 2)))[0]).toBe("met");
  });

  it("are unknown together while a figure of a zone is, which is named", () => {
    const [east, west] = zones;
    expect(find(layout([{ ...east, classes: null }, west ?? {}]), "seatsShort")).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "classes", units: ["东片"] }, { code: "noNumberSet" }],
    });
    expect(find(layout([]), "seatsShort").reasons[0]).toEqual({ code: "noUnits" });
  });

  it("are not taken twice: a zone given again, a locale beside zones, the whole beside its zones", () => {
    const problems = (given: readonly object[], more?: object) =>
      assessLayout(layout(given, more), day).problems.map(({ path, code }) => [path.slice(2).join("."), code]);
    const rural = { locale: "rural", pupilsToPlace: 10, classes: 1 };
    expect(problems([...zones, zones[0] ?? {}])).toEqual([
      ["zones.0.zone", "duplicateId"],
      ["zones.3.zone", "duplicateId"],
    ]);
    expect(problems([...zones, rural])).toEqual([["zones.3.zone", "missing"]]);
    expect(problems([rural, rural])).toEqual([
      ["zones.0.locale", "duplicateId"],
      ["zones.1.locale", "duplicateId"],
    ]);
    expect(problems(zones, { pupilsToPlace: 1000, classes: 24 })).toEqual([
      ["pupilsToPlace", "notExpected"],
      ["classes", "notExpected"],
    ]);
    expect(problems([{ pupilsToPlace: 3, classes: 1 }])).toEqual([["zones.0.zone", "missing"]]);
    for (const given of [
      [...zones, rural],
      [rural, rural],
      [...zones, zones[0] ?? {}],
    ])
      expect(find(layout(given), "seatsShort").value).toBeNull();
  });

  it("less those to spare are the gap of all, whatever their order", () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.array(fc.record({ pupilsToPlace: count, classes: fc.integer({ min: 0, max: 60 }) }), { minLength: 1 }), (given) => {
        const named = given.map((each, index) => ({ ...each, zone: String(index) }));
        const [short, spare] = ["seatsShort", "seatsSpare"].map((id) => find(layout(named), id).value ?? Number.NaN);
        const gap = given.reduce((sum, { pupilsToPlace, classes }) => sum + pupilsToPlace - classes * 45, 0);
        expect((short ?? 0) - (spare ?? 0)).toBe(gap);
        expect(Math.min(short ?? -1, spare ?? -1)).toBeGreaterThanOrEqual(0);
        expect(find(layout([...named].reverse()), "seatsShort").value).toBe(short);
      }),
    );
  });
});

describe("enrolment near home", () => {
  it("has a floor in quality balance only", () => {
    expect(find(record, "nearbyEnrolmentShare").reasons).toEqual([
      { code: "ruleOfOtherScope", parameterId: "nearbyEnrolmentShareFloor", scopes: ["qualityBalance"] },
    ]);
    expect(find(record, "nearbyEnrolmentShare", { asOf: "2016-12-31" }).reasons[0]?.code).toBe("noRuleInForce");
  });

  it("is unknown without either figure", () => {
    expect(find({ nearbyEnrolment: { primary: { admitted: 3 } } }, "nearbyEnrolmentShare").reasons[0]).toEqual({
      code: "missingFigure",
      field: "admittedByZone",
      units: [],
    });
    expect(find({ nearbyEnrolment: { primary: { admittedByZone: 3 } } }, "nearbyEnrolmentShare").reasons[0]).toEqual({
      code: "missingFigure",
      field: "admitted",
      units: [],
    });
  });
});
