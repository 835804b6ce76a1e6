import { mean, sampleStandardDeviation, standardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import {
  assessBasicBalanceFromCoefficients,
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  assessSatisfaction,
  basicBalanceScope,
  indicators,
  interSchoolVariation,
  measures,
  parameters,
  qualityBalanceScope,
  qualityIndicators,
  splitCombinedSchool,
  stageUnits,
  statisticalSources,
  type Finding,
  type QualityBalanceAssessment,
  type QualityIndicatorId,
  type School,
  type SchoolCheck,
  type Stage,
  type StageUnit,
  type Verdict,
} from "edu-balance";
import { PUPILS, VOLUMES } from "../../scripts/site/pages/indicators/examples/publishedCounty.js";
import { all, put, type Change } from "../branches/cases.js";
import { qualityCounty, qualityUnit } from "../support/qualityCounty.js";

const asOf = "2023-12-31";

const PER_PUPIL = VOLUMES.map((volumes, at) => volumes / (PUPILS[at] ?? Number.NaN));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Units of which all but one indicator is far above its threshold and the same in every school. */
function unitsWith(pupils: readonly number[], more: (at: number) => Partial<StageUnit>, stage: Stage = "primary"): StageUnit[] {
  return pupils.map((count, at) => {
    const even = qualityUnit(String(at), stage, count, {
      higherDegreeTeachers: count,
      backboneTeachers: count,
      peArtsTeachers: count,
      multimediaRooms: count,
    });
    return { ...even, teachingAreaM2: count * 20, indoorSportsAreaM2: 0, sportsGroundAreaM2: count * 20, ...more(at) };
  });
}

function assess(change: Change = (county) => county): QualityBalanceAssessment {
  return assessQualityBalance(change(qualityCounty()), { asOf });
}

function coefficientFinding(units: readonly StageUnit[], id: QualityIndicatorId, stage: Stage = "primary"): Finding | undefined {
  return assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages[stage].findings.find(({ indicator }) => indicator === id);
}

function schoolCheck(pupils: number, more: Partial<StageUnit>, stage: Stage = "primary"): SchoolCheck | undefined {
  return assessQualityBalance({ county: { id: "c" }, units: unitsWith([pupils], () => more, stage) }, { asOf }).stages[stage].schools[0];
}

function itemVerdict(result: QualityBalanceAssessment, id: string): Verdict | undefined {
  return result.items.find((item) => item.id === `qualityBalance2017.${id}`)?.verdict;
}

const toTwoPlaces = (value: number): number => Math.round(value * 100) / 100;

describe("mistakes of public programs that this library does not make: the coefficient", () => {
  const units = unitsWith(PUPILS, (at) => ({ equipmentYuan: VOLUMES[at] ?? 0 }));

  it("leaving the pupils out as weights: 0.489 passes where 0.515 fails", () => {
    const mistaken = standardDeviation(PER_PUPIL) / mean(PER_PUPIL);
    expect(mistaken).toBeCloseTo(0.4888, 4);
    expect(mistaken).toBeLessThanOrEqual(0.5);
    const finding = coefficientFinding(units, "equipmentValuePerPupil");
    expect(finding?.value).toBeCloseTo(0.515257, 6);
    expect(finding?.verdict).toBe("notMet");
  });

  it("dividing by n − 1, as most software does: 0.5465", () => {
    const mistaken = sampleStandardDeviation(PER_PUPIL) / mean(PER_PUPIL);
    expect(mistaken).toBeCloseTo(0.5465, 4);
    expect(coefficientFinding(units, "equipmentValuePerPupil")?.value).toBeCloseTo(0.515257, 6);
  });

  it("taking the mean of the schools for that of the county: 5.9645 and not 6.3344", () => {
    const mistaken = mean(PER_PUPIL);
    expect(mistaken).toBeCloseTo(5.9645, 4);
    const weighted =
      Math.sqrt(sumOf(PER_PUPIL.map((value, at) => ((PUPILS[at] ?? 0) / sumOf(PUPILS)) * (value - mistaken) ** 2))) / mistaken;
    expect(weighted).toBeCloseTo(0.5507, 4);
    const variation = interSchoolVariation(units, "equipmentValuePerPupil");
    expect(variation.mean).toBe(sumOf(VOLUMES) / sumOf(PUPILS));
    expect(variation.mean).toBeCloseTo(6.3344, 4);
    expect(variation.coefficient).toBeCloseTo(0.515257, 6);
  });

  it("being content with 0.52, which two wrong definitions print as well", () => {
    const around = sumOf(VOLUMES) / sumOf(PUPILS);
    const deviations = PER_PUPIL.map((value) => (value - around) ** 2);
    const sampleAroundCounty = Math.sqrt(sumOf(deviations) / (PUPILS.length - 1)) / around;
    const frequencies = Math.sqrt(sumOf(deviations.map((square, at) => square * (PUPILS[at] ?? 0))) / (sumOf(PUPILS) - 1)) / around;
    const ours = interSchoolVariation(units, "equipmentValuePerPupil").coefficient ?? Number.NaN;
    expect([sampleAroundCounty, frequencies, ours].map((value) => value.toFixed(2))).toEqual(["0.52", "0.52", "0.52"]);
    expect(sampleAroundCounty).toBeCloseTo(0.5187, 4);
    expect(frequencies).toBeCloseTo(0.5161, 4);
    expect(ours).toBeCloseTo(0.515257, 6);
  });

  it("turning teachers per pupil into pupils per teacher, whose coefficient is another", () => {
    const teachers = [4, 5, 10];
    const [perTeacher, perPupil] = [teachers.map((count) => 100 / count), teachers.map((count) => count / 100)];
    const mistaken = standardDeviation(perTeacher) / mean(perTeacher);
    const right = standardDeviation(perPupil) / mean(perPupil);
    expect([mistaken, right].map((value) => value.toFixed(2))).toEqual(["0.34", "0.41"]);
    // Of equal size, so that the weights play no part.
    const given = teachers.map(
      (count, at): StageUnit => ({ schoolId: String(at), stage: "primary", pupils: 100, fullTimeTeachers: count }),
    );
    expect(interSchoolVariation(given, "teacherPupilRatio").coefficient).toBeCloseTo(right, 12);
  });

  it("dropping the schools that have nothing: the worst ones vanish", () => {
    const backbone = [10, 10, 0];
    const perHundred = backbone.filter((count) => count > 0).map((count) => count / 10);
    expect(standardDeviation(perHundred) / mean(perHundred)).toBe(0);
    const given = unitsWith([1000, 1000, 1000], (at) => ({ backboneTeachers: backbone[at] ?? 0 }));
    const finding = coefficientFinding(given, "backboneTeachersPer100Pupils");
    // 1, 1 and 0 around 2/3.
    expect(finding?.value).toBeCloseTo(Math.sqrt(2) / 2, 12);
    expect(finding?.verdict).toBe("notMet");
    const { schools } = assessQualityBalance({ county: { id: "c" }, units: given }, { asOf }).stages.primary;
    expect(schools.map(({ verdict }) => verdict)).toEqual(["met", "met", "notMet"]);
  });

  it("rounding the coefficient: 0.501787 prints as 0.50 and passes", () => {
    const published = 0.501787;
    expect(toTwoPlaces(published)).toBeLessThanOrEqual(0.5);
    const result = assessQualityBalanceFromCoefficients(
      { county: { id: "c" }, coefficients: { primary: { backboneTeachersPer100Pupils: published } } },
      { asOf },
    );
    expect(result.stages.primary.findings[1]).toMatchObject({ value: published, verdict: "notMet" });
  });

  it("reading a figure that was not reported as 0", () => {
    const reported = [12, null, 12];
    const mistaken = reported.map((count) => (count ?? 0) / 10);
    expect(standardDeviation(mistaken) / mean(mistaken)).toBeGreaterThan(0.5);
    const finding = coefficientFinding(
      unitsWith([1000, 1000, 1000], (at) => ({ backboneTeachers: reported[at] ?? null })),
      "backboneTeachersPer100Pupils",
    );
    expect([finding?.value, finding?.verdict]).toEqual([null, "undetermined"]);
    expect(schoolCheck(1000, { backboneTeachers: null })).toMatchObject({
      missed: [],
      unknown: ["backboneTeachersPer100Pupils"],
      verdict: "undetermined",
    });
  });

  it("testing the mean of the seven in place of each of them", () => {
    const published = [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205];
    expect(mean(published)).toBeCloseTo(0.367503, 6);
    expect(mean(published)).toBeLessThanOrEqual(0.5);
    const coefficients = { primary: Object.fromEntries(qualityIndicators.map(({ id }, at) => [id, published[at]])) };
    expect(assessQualityBalanceFromCoefficients({ county: { id: "c" }, coefficients }, { asOf }).stages.primary.verdict).toBe("notMet");
  });

  it("taking the limits of basic balance, 0.65 and 0.55, for those of quality balance", () => {
    const coefficients = { primary: { teachingAreaPerPupil: 0.6 }, juniorSecondary: { teachingAreaPerPupil: 0.5 } };
    expect(coefficients.primary.teachingAreaPerPupil).toBeLessThanOrEqual(0.65);
    expect(coefficients.juniorSecondary.teachingAreaPerPupil).toBeLessThanOrEqual(0.55);
    const { stages } = assessQualityBalanceFromCoefficients({ county: { id: "c" }, coefficients }, { asOf });
    expect([stages.primary.findings[3]?.verdict, stages.juniorSecondary.findings[3]?.verdict]).toEqual(["notMet", "notMet"]);
  });

  it("and the other way about: holding each of the eight of basic balance against its limit", () => {
    // 庐阳区, primary: three of eight above 0.65, recognised with a composite of 0.592.
    const luyang = [0.881, 1.299, 0.977, 0.379, 0.17, 0.334, 0.286, 0.408];
    expect(luyang.some((coefficient) => coefficient > 0.65)).toBe(true);
    const coefficients = { primary: Object.fromEntries(indicators.map(({ id }, at) => [id, luyang[at]])) };
    expect(assessBasicBalanceFromCoefficients({ county: { id: "c" }, coefficients }, { asOf: "2015-12-31" }).stages.primary.verdict).toBe(
      "met",
    );
  });

  it("mixing primary and junior secondary schools", () => {
    const given = [
      ...unitsWith([1000, 1000], () => ({ multimediaRooms: 24 })),
      ...unitsWith([1000, 1000], () => ({ multimediaRooms: 96 }), "juniorSecondary"),
    ];
    const mixed = given.map(({ multimediaRooms }) => (multimediaRooms ?? 0) / 10);
    expect(standardDeviation(mixed) / mean(mixed)).toBeCloseTo(0.6, 12);
    expect(coefficientFinding(given, "multimediaRoomsPer100Pupils")?.value).toBe(0);
    expect(coefficientFinding(given, "multimediaRoomsPer100Pupils", "juniorSecondary")?.value).toBe(0);
  });
});

describe("mistakes of public programs that this library does not make: the single school", () => {
  it("rounding before comparing: 7.496 m² print as 7.50 and pass", () => {
    expect(toTwoPlaces(7496 / 1000)).toBeGreaterThanOrEqual(7.5);
    expect(schoolCheck(1000, { sportsGroundAreaM2: 7496 })?.missed).toEqual(["sportsAreaPerPupil"]);
  });

  it("rounding before comparing with the floor: 3.566 print as 3.57 and pass", () => {
    const pupils = 50_000;
    const teachers = 1783;
    expect((teachers * 100) / pupils).toBeCloseTo(3.566, 12);
    expect(toTwoPlaces((teachers * 100) / pupils)).toBeGreaterThanOrEqual(3.57);
    expect(schoolCheck(pupils, { higherDegreeTeachers: teachers })).toMatchObject({
      met: 6,
      missed: ["higherDegreeTeachersPer100Pupils"],
      verdict: "notMet",
    });
    expect(schoolCheck(pupils, { higherDegreeTeachers: teachers + 2 })).toMatchObject({
      met: 6,
      missed: ["higherDegreeTeachersPer100Pupils"],
      verdict: "met",
    });
  });

  it("dividing first: 9 / 1000 * 100 is less than 0.9", () => {
    expect((9 / 1000) * 100).toBeLessThan(0.9);
    expect((18 / 2000) * 100).toBeLessThan(0.9);
    expect((27 / 3000) * 100).toBeLessThan(0.9);
    const LIMITS = [
      ["higherDegreeTeachersPer100Pupils", "higherDegreeTeachers", { primary: 42, juniorSecondary: 53 }],
      ["backboneTeachersPer100Pupils", "backboneTeachers", { primary: 10, juniorSecondary: 10 }],
      ["peArtsTeachersPer100Pupils", "peArtsTeachers", { primary: 9, juniorSecondary: 9 }],
      ["multimediaRoomsPer100Pupils", "multimediaRooms", { primary: 23, juniorSecondary: 24 }],
    ] as const;
    let misfires = 0;
    for (const stage of ["primary", "juniorSecondary"] as const) {
      for (const [id, field, perThousand] of LIMITS) {
        const exact: { readonly pupils: number; readonly count: number }[] = [];
        for (let pupils = 50; pupils <= 3000; pupils += 1) {
          if ((pupils * perThousand[stage]) % 1000 === 0) exact.push({ pupils, count: (pupils * perThousand[stage]) / 1000 });
        }
        expect(exact.length).toBeGreaterThan(0);
        misfires += exact.filter(({ pupils, count }) => (count / pupils) * 100 < perThousand[stage] / 10).length;
        const units = unitsWith(
          exact.map(({ pupils }) => pupils),
          (at) => ({ [field]: exact[at]?.count }),
          stage,
        );
        const { schools } = assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages[stage];
        expect(
          schools.filter(({ missed }) => missed.length > 0),
          id,
        ).toEqual([]);
        const short = units.map((unit) => ({ ...unit, [field]: (unit[field] ?? 0) - 1 }));
        const missing = assessQualityBalance({ county: { id: "c" }, units: short }, { asOf }).stages[stage].schools;
        expect(
          missing.filter(({ missed }) => missed.length !== 1),
          id,
        ).toEqual([]);
      }
    }
    expect(misfires).toBeGreaterThan(0);
  });

  it("taking areas apart in doubles: 348.4 − 123.4 m² for 50 pupils come to less than 4.5", () => {
    expect((348.4 - 123.4) / 50).toBeLessThan(4.5);
    // Hundredths and thousandths, so that every amount below is the decimal it is written as.
    const [gymnasium, LIMITS] = [123_400, { primary: [4500, 3825], juniorSecondary: [5800, 4930] }] as const;
    let misfires = 0;
    for (const stage of ["primary", "juniorSecondary"] as const) {
      LIMITS[stage].forEach((limit, at) => {
        const sizes = Array.from({ length: 1000 }, (_each, index) => 50 + 3 * index);
        const area = (pupils: number): number => (limit * pupils + gymnasium) / 1000;
        misfires += sizes.filter((pupils) => (area(pupils) - gymnasium / 1000) / pupils < limit / 1000).length;
        const units = unitsWith(
          sizes,
          (index) => ({ teachingAreaM2: area(sizes[index] ?? 0), indoorSportsAreaM2: gymnasium / 1000 }),
          stage,
        );
        const { schools } = assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages[stage];
        expect(schools.filter(({ met, verdict }) => met !== 7 - at || verdict !== "met")).toEqual([]);
      });
    }
    expect(misfires).toBeGreaterThan(0);
  });

  it("computing the floors as 85 % of the thresholds in place of taking those printed", () => {
    const PRINTED: Readonly<Record<string, readonly [threshold: number, floor: number]>> = {
      "higherDegreeTeachersPer100PupilsFloor primary": [4.2, 3.57],
      "higherDegreeTeachersPer100PupilsFloor juniorSecondary": [5.3, 4.505],
      "backboneTeachersPer100PupilsFloor primary": [1, 0.85],
      "backboneTeachersPer100PupilsFloor juniorSecondary": [1, 0.85],
      "peArtsTeachersPer100PupilsFloor primary": [0.9, 0.765],
      "peArtsTeachersPer100PupilsFloor juniorSecondary": [0.9, 0.765],
      "teachingAreaPerPupilFloor primary": [4.5, 3.825],
      "teachingAreaPerPupilFloor juniorSecondary": [5.8, 4.93],
      "sportsAreaPerPupilFloor primary": [7.5, 6.375],
      "sportsAreaPerPupilFloor juniorSecondary": [10.2, 8.67],
      "equipmentValuePerPupilFloor primary": [2000, 1700],
      "equipmentValuePerPupilFloor juniorSecondary": [2500, 2125],
      "multimediaRoomsPer100PupilsFloor primary": [2.3, 1.955],
      "multimediaRoomsPer100PupilsFloor juniorSecondary": [2.4, 2.04],
    };
    const printed = Object.values(PRINTED);
    expect(printed.filter(([threshold, floor]) => threshold * 0.85 !== floor).length).toBeGreaterThan(0);
    expect(printed.filter(([threshold, floor]) => (threshold * 85) / 100 !== floor).length).toBeGreaterThan(0);
    expect([4.5 * 0.85, (10.2 * 85) / 100]).not.toEqual([3.825, 8.67]);
    const recorded = (scope: string): Readonly<Record<string, number>> =>
      Object.fromEntries(
        parameters
          .filter((each) => each.scope === scope && Object.hasOwn(PRINTED, `${each.id} ${String(each.stage)}`))
          .map((each) => [`${each.id} ${String(each.stage)}`, each.value]),
      );
    expect(recorded("qualityBalance")).toEqual(Object.fromEntries(Object.entries(PRINTED).map(([key, [threshold]]) => [key, threshold])));
    expect(recorded("qualityBalance.oneMiss")).toEqual(Object.fromEntries(Object.entries(PRINTED).map(([key, [, floor]]) => [key, floor])));
  });

  it("letting one bad miss pass because six are met", () => {
    const check = schoolCheck(1000, { multimediaRooms: 1 });
    expect((check?.met ?? 0) >= 6).toBe(true);
    expect(check?.verdict).toBe("notMet");
  });

  it("asking for a bachelor's degree in primary schools, where junior college is enough", () => {
    const [juniorCollege, bachelor, master] = [30, 18, 2];
    const mistaken = ((bachelor + master) * 100) / 1000;
    expect(mistaken).toBeLessThan(3.57);
    expect(schoolCheck(1000, { higherDegreeTeachers: juniorCollege + bachelor + master })).toMatchObject({ met: 7, verdict: "met" });
    expect(schoolCheck(1000, { higherDegreeTeachers: bachelor + master })?.verdict).toBe("notMet");
    // The library says which degrees it means, and where the table has all four.
    const measure = measures.find(({ id }) => id === "higherDegreeTeachersPer100Pupils");
    expect(measure?.formula.zh).toContain("小学为大专及以上，初中为本科及以上");
    expect(statisticalSources.higherDegreeTeachers.find(({ code }) => code === "教基4155")?.cell).toBe("C9 + C10 + C11 + C12");
  });

  it("counting teachers of physical education, music and fine arts without those of arts", () => {
    const [physical, music, fine, arts] = [4, 2, 1, 2];
    expect(((physical + music + fine) * 100) / 1000).toBeLessThan(0.765);
    expect(schoolCheck(1000, { peArtsTeachers: physical + music + fine })?.verdict).toBe("notMet");
    expect(schoolCheck(1000, { peArtsTeachers: physical + music + fine + arts })).toMatchObject({ met: 7, verdict: "met" });
    expect(measures.find(({ id }) => id === "peArtsTeachersPer100Pupils")?.formula.zh).toContain("体育 + 音乐 + 美术 + 艺术");
  });

  it("leaving the gymnasium in the teaching area, where it counts twice", () => {
    const [area, gymnasium, ground] = [4600, 300, 7300];
    expect(area / 1000).toBeGreaterThanOrEqual(4.5);
    const check = schoolCheck(1000, { teachingAreaM2: area, indoorSportsAreaM2: gymnasium, sportsGroundAreaM2: ground });
    expect(check?.missed).toEqual(["teachingAreaPerPupil"]);
    expect(check?.findings[3]?.value).toBe(4.3);
    expect(check?.findings[4]?.value).toBe(7.6);
  });

  it("reading 万元 as yuan, which no coefficient shows", () => {
    const [inTenThousands, yuan] = [210, 2_100_000];
    expect(inTenThousands / 1000).toBeLessThan(1700);
    expect(schoolCheck(1000, { equipmentYuan: inTenThousands })?.verdict).toBe("notMet");
    expect(schoolCheck(1000, { equipmentYuan: yuan })).toMatchObject({ met: 7, verdict: "met" });
    const scaled = (factor: number): number | null =>
      interSchoolVariation(
        unitsWith(PUPILS, (at) => ({ equipmentYuan: (VOLUMES[at] ?? 0) * factor })),
        "equipmentValuePerPupil",
      ).coefficient;
    expect(scaled(10_000)).toBeCloseTo(scaled(1) ?? Number.NaN, 12);
    for (const { note } of statisticalSources.equipmentYuan) expect(note?.zh).toContain("万元");
  });
});

describe("mistakes of public programs that this library does not make: combined schools and scope", () => {
  const combined = (
    kind: "nineYear" | "twelveYear",
    pupils: { primary: number; juniorSecondary: number; seniorSecondary?: number },
    teachingAreaM2: number,
  ): School => ({
    id: kind,
    kind,
    ownership: "public",
    countyRun: true,
    stages: Object.fromEntries(Object.entries(pupils).map(([stage, count]) => [stage, { pupils: count, higherDegreeTeachers: 40 }])),
    facilities: { teachingAreaM2, indoorSportsAreaM2: 0, sportsGroundAreaM2: 20_000, equipmentYuan: 9_000_000, multimediaRooms: 60 },
  });
  const areas = (school: School): (number | null | undefined)[] =>
    stageUnits([school], { scope: qualityBalanceScope }).units.map((unit) => (unit.teachingAreaM2 ?? Number.NaN) / unit.pupils);

  it("sharing out a nine-year school by plain pupils: a primary part that is short passes", () => {
    const total = 4140;
    expect(total / 900).toBeGreaterThanOrEqual(4.5);
    const [primary, junior] = areas(combined("nineYear", { primary: 600, juniorSecondary: 300 }, total));
    expect(primary).toBeCloseTo(total / (600 + 1.1 * 300), 9);
    expect(primary).toBeLessThan(4.5);
    expect((junior ?? Number.NaN) / (primary ?? Number.NaN)).toBeCloseTo(1.1, 9);
    const { units } = stageUnits([combined("nineYear", { primary: 600, juniorSecondary: 300 }, total)], { scope: qualityBalanceScope });
    const { schools } = assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages.primary;
    expect(schools[0]?.missed).toContain("teachingAreaPerPupil");
  });

  it("rounding midway through the split: 58.5 volumes a pupil lose a volume", () => {
    const mistaken = [58.5 * 166, Math.floor(58.503778 * 231)];
    expect(sumOf(mistaken)).not.toBe(23_226);
    const parts = splitCombinedSchool("nineYear", { primary: 166, juniorSecondary: 210 }, 23_226);
    expect((parts.primary ?? 0) + (parts.juniorSecondary ?? 0)).toBe(23_226);
    expect(parts.primary).toBeCloseTo((23_226 * 166) / 397, 9);
  });

  it("sharing out teachers by pupils, whom the statistics have by stage", () => {
    const mistaken = (80 * 600) / (600 + 1.1 * 300);
    const { units } = stageUnits([combined("nineYear", { primary: 600, juniorSecondary: 300 }, 9000)], { scope: qualityBalanceScope });
    expect(units.map(({ higherDegreeTeachers }) => higherDegreeTeachers)).toEqual([40, 40]);
    expect(mistaken).toBeGreaterThan(51);
  });

  it("leaving out twelve-year schools", () => {
    const school = combined("twelveYear", { primary: 400, juniorSecondary: 300, seniorSecondary: 500 }, 9000);
    const mistaken = [school].filter(({ kind }) => ["primary", "juniorSecondary", "nineYear", "completeSecondary"].includes(kind));
    expect(mistaken).toEqual([]);
    const { units, ledger } = stageUnits([school], { scope: qualityBalanceScope });
    expect(units.map(({ stage, pupils }) => [stage, pupils])).toEqual([
      ["primary", 400],
      ["juniorSecondary", 300],
    ]);
    expect(ledger.excluded).toEqual([]);
    const [primary, junior] = areas(school);
    expect(primary).toBeCloseTo(9000 / (400 + 1.1 * 300 + 1.32 * 500), 9);
    expect(junior).toBeCloseTo((1.1 * 9000) / (400 + 1.1 * 300 + 1.32 * 500), 9);
  });

  it("counting teaching points of fewer than 50 pupils: one of them fails the county", () => {
    const point = (id: string, pupils: number): School => ({
      id,
      kind: "teachingPoint",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils, higherDegreeTeachers: 0 } },
    });
    const given = [point("small", 49), point("larger", 50)];
    const { units, ledger } = stageUnits(given, { scope: qualityBalanceScope });
    expect(given.map(({ id }) => id)).toContain("small");
    expect(units.map(({ schoolId }) => schoolId)).toEqual(["larger"]);
    expect(ledger.excluded).toEqual([{ id: "small", reason: "smallTeachingPoint" }]);
    const mistaken = unitsWith([1000, 49], (at) => (at === 1 ? { backboneTeachers: 0 } : {}));
    const failed = (list: readonly StageUnit[]): number =>
      assessQualityBalance({ county: { id: "c" }, units: list }, { asOf }).stages.primary.schools.filter(
        ({ verdict }) => verdict === "notMet",
      ).length;
    expect([failed(mistaken), failed(mistaken.slice(0, 1))]).toEqual([1, 0]);
  });

  it("taking the schools of basic balance for those of quality balance: private ones and teaching points", () => {
    const school = (id: string, more: Partial<School>): School => ({
      id,
      kind: "primary",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 100 } },
      ...more,
    });
    const given = [
      school("a", {}),
      school("b", { ownership: "private" }),
      school("c", { kind: "teachingPoint" }),
      school("d", { countyRun: false }),
      school("e", { kind: "special" }),
    ];
    const ids = (scope: typeof basicBalanceScope): string[] => stageUnits(given, { scope }).units.map(({ schoolId }) => schoolId);
    expect(ids(basicBalanceScope)).toEqual(["a"]);
    expect(ids(qualityBalanceScope)).toEqual(["a", "b", "c", "d"]);
  });

  it("leaving campuses that are not counted as schools of their own", () => {
    const site = (id: string, multimediaRooms: number, more: Partial<School> = {}): School => ({
      id,
      kind: "primary",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 500 } },
      facilities: { multimediaRooms },
      ...more,
    });
    const given = [site("main", 24), site("branch", 0, { countedSeparately: false, parentId: "main" })];
    const mistaken = given.map(({ facilities }) => (facilities?.multimediaRooms ?? 0) / 5);
    expect(standardDeviation(mistaken) / mean(mistaken)).toBe(1);
    const { units } = stageUnits(given, { scope: qualityBalanceScope });
    expect(units.map(({ pupils, multimediaRooms }) => [pupils, multimediaRooms])).toEqual([[1000, 24]]);
  });
});

describe("mistakes of public programs that this library does not make: the other items", () => {
  it("taking no answer for a good one", () => {
    const answers: readonly { readonly violations?: number }[] = [{}];
    expect(answers.every(({ violations }) => (violations ?? 0) === 0)).toBe(true);
    expect(assess(put("vetoes", [])).vetoes.verdict).toBe("undetermined");
    expect(itemVerdict(assess(put("quality.answers", [])), "homeworkLoad")).toBe("undetermined");
  });

  it("guessing how many classes are too large from the mean", () => {
    const fitting = Array.from({ length: 10 }, () => 44);
    const crowded = [...Array.from({ length: 5 }, () => 38), ...Array.from({ length: 5 }, () => 50)];
    const guess = (sizes: readonly number[]): number => (mean([...sizes]) > 45 ? Math.round(sizes.length * 0.2) : 0);
    expect([mean(fitting), mean(crowded)]).toEqual([44, 44]);
    expect([guess(fitting), guess(crowded)]).toEqual([0, 0]);
    const others = (qualityCounty().classes ?? []).slice(1);
    const rolls = (sizes: readonly number[]) =>
      sizes.map((pupils, at) => ({ schoolId: "p1", classId: String(at), stage: "primary", pupils }));
    const verdict = (classes: readonly object[]): Verdict | undefined =>
      itemVerdict(assess(put("classes", [...others, ...classes])), "classSize");
    expect([verdict(rolls(fitting)), verdict(rolls(crowded))]).toEqual(["met", "notMet"]);
    expect(verdict([{ kind: "total", schoolId: "p1", stage: "primary", classes: 10, pupils: 440 }])).toBe("undetermined");
  });

  it("passing the funding of small schools because some figure was entered", () => {
    const given = { fundedPupils: 60 };
    expect(given.fundedPupils > 0).toBe(true);
    const small = put("schools.0.stages.primary.pupils", 60);
    const funded = (pupils: number | null): Verdict | undefined =>
      itemVerdict(assess(all(small, put("schools.0.conditions.fundedPupils", pupils))), "smallSchools");
    expect([funded(given.fundedPupils), funded(100), funded(null)]).toEqual(["notMet", "met", "undetermined"]);
  });

  it("counting music and art rooms whatever their area", () => {
    const areas = [60];
    expect(areas.length).toBeGreaterThanOrEqual(Math.ceil(10 / 12));
    expect(itemVerdict(assess(put("schools.0.conditions.musicRoomAreasM2", areas)), "artsRooms")).toBe("notMet");
    expect(itemVerdict(assess(put("schools.0.conditions.musicRoomAreasM2", [null])), "artsRooms")).toBe("undetermined");
  });

  it("letting rooms of one kind stand in for the other", () => {
    const [music, art] = [[96, 96, 96, 96], []];
    expect(music.length + art.length).toBeGreaterThanOrEqual(2 * Math.ceil(20 / 12));
    expect(
      itemVerdict(
        assess(all(put("schools.1.conditions.musicRoomAreasM2", music), put("schools.1.conditions.artRoomAreasM2", art))),
        "artsRooms",
      ),
    ).toBe("notMet");
  });

  it("counting senior pupils towards the size of a school", () => {
    const pupils = { primary: 1200, juniorSecondary: 1000, seniorSecondary: 900 };
    expect(sumOf(Object.values(pupils))).toBeGreaterThan(2500);
    const stages = Object.fromEntries(Object.entries(pupils).map(([stage, count]) => [stage, { pupils: count }]));
    expect(itemVerdict(assess(all(put("schools.2.kind", "twelveYear"), put("schools.2.stages", stages))), "schoolSize")).toBe("met");
  });

  it("adding up points in place of asking for every item", () => {
    const result = assess(put("recognition.satisfied", 849));
    const shares = (["resources", "government", "quality", "recognition"] as const).map((block) => {
      const items = result.items.filter((item) => item.block === block && item.verdict !== "notApplicable");
      return items.filter(({ verdict }) => verdict === "met").length / items.length;
    });
    const points = sumOf([30, 30, 30, 10].map((weight, at) => weight * (shares[at] ?? 0)));
    expect(points).toBeGreaterThanOrEqual(85);
    expect(result.verdict).toBe("notMet");
    expect(result).not.toHaveProperty("points");
  });

  it("taking a difference of exactly 0.15 for below 0.15", () => {
    const difference = 0.15;
    expect(difference).toBeLessThanOrEqual(0.15);
    expect(itemVerdict(assess(put("quality.performance.0.difference", difference)), "performance")).toBe("notMet");
    expect(itemVerdict(assess(put("quality.performance.0.difference", 0.1499)), "performance")).toBe("met");
  });

  it("averaging the subjects of the monitoring", () => {
    const levels = [2, 4];
    expect(mean(levels)).toBeGreaterThanOrEqual(3);
    const monitored = levels.map((level, at) => ({ subject: String(at), level, difference: 0.1 }));
    expect(itemVerdict(assess(put("quality.performance", monitored)), "performance")).toBe("notMet");
  });

  it("holding backbone teachers against all who were eligible in place of those who rotated", () => {
    const { rotated, eligible, backboneRotated } = { rotated: 60, eligible: 300, backboneRotated: 12 };
    expect(backboneRotated / eligible).toBeLessThan(0.2);
    const change = all(put("government.rotation.rotated", rotated), put("government.rotation.backboneRotated", backboneRotated));
    expect(itemVerdict(assess(change), "rotation")).toBe("met");
  });

  it("leaving those who moved in among the graduates who were kept", () => {
    const { graduates, transferredIn, transferredOut, entrants } = {
      graduates: 950,
      transferredIn: 40,
      transferredOut: 20,
      entrants: 1000,
    };
    expect(graduates / entrants).toBeGreaterThanOrEqual(0.95);
    const cohort = { denominator: "entrantsLessDeceased", graduates, transferredIn, transferredOut, entrants, deceased: 0 };
    const result = assess(put("quality.juniorRetention", cohort));
    expect(result.items.find(({ id }) => id === "qualityBalance2017.juniorRetention")?.findings[0]).toMatchObject({
      value: 0.93,
      verdict: "notMet",
    });
  });

  it("taking 84.96 % satisfied for 85.0 %", () => {
    const [satisfied, valid] = [8496, 10_000];
    expect(((satisfied / valid) * 100).toFixed(1)).toBe("85.0");
    expect(itemVerdict(assess(all(put("recognition.satisfied", satisfied), put("recognition.valid", valid))), "recognition")).toBe(
      "notMet",
    );
    expect(
      assessSatisfaction({ satisfied, valid, distributed: valid, parents: 5000, residents: 100_000 }, { asOf: "2016-12-31" }).verdict,
    ).toBe("notMet");
  });

  it("taking the survey of basic balance, 1.5 ‰ and half parents, for that of quality balance, whose figures nobody saw", () => {
    const findings = assess().items.at(-1)?.findings ?? [];
    expect(findings.map(({ indicator }) => indicator)).toEqual(["satisfactionShare"]);
  });

  it("relaxing rules that one city's program relaxes, unasked", () => {
    const [pupils, builtYear] = [2400, 2005];
    expect(pupils).toBeLessThanOrEqual(builtYear <= 2010 ? 2400 : 2000);
    const older = all(put("schools.1.conditions.builtYear", builtYear), put("schools.1.stages.primary.pupils", pupils));
    expect(itemVerdict(assess(older), "schoolSize")).toBe("notMet");
  });
});
