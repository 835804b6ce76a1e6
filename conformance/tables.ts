import type { StageUnit } from "../src/index.js";

/** A value of a table. */
export type Value = string | number | null;

/** A table to load into an engine. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: "text" | "number" | "whole" }[];
  readonly rows: readonly (readonly Value[])[];
}

/** The figures of a school that indicators of either standard need. */
export const FIGURES = [
  "fullTimeTeachers",
  "higherDegreeTeachers",
  "midSeniorTeachers",
  "backboneTeachers",
  "peArtsTeachers",
  "teachingAreaM2",
  "indoorSportsAreaM2",
  "sportsGroundAreaM2",
  "equipmentYuan",
  "computers",
  "books",
  "multimediaRooms",
] as const;

/** A unit with its county, as the tables have it. */
export type CountyUnit = StageUnit & { readonly county: string | null };

/** Stage units as a table; `names` are what its columns are called. */
export function schoolTable(name: string, units: readonly CountyUnit[], names: Readonly<Record<string, string>> = {}): Table {
  const called = (column: string): string => names[column] ?? column;
  return {
    name,
    columns: [
      ...["county", "stage", "schoolId"].map((column) => ({ name: called(column), type: "text" as const })),
      { name: called("pupils"), type: "number" },
      ...FIGURES.map((figure) => ({ name: called(figure), type: "number" as const })),
    ],
    rows: units.map((unit) => [
      unit.county,
      unit.stage,
      unit.schoolId,
      unit.pupils as number | null,
      ...FIGURES.map((figure) => (unit[figure] ?? null) as number | null),
    ]),
  };
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A small nation: `counties` counties with up to 40 schools in each stage. */
export function smallNation(counties: number): CountyUnit[] {
  const random = seeded(2026);
  const between = (least: number, most: number): number => least + random() * (most - least);
  const units: CountyUnit[] = [];
  for (let county = 0; county < counties; county += 1) {
    for (const stage of ["primary", "juniorSecondary"] as const) {
      const schools = Math.floor(between(1, 41));
      for (let school = 0; school < schools; school += 1) {
        const pupils = Math.floor(between(20, 2400));
        const perPupil = (least: number, most: number): number => Math.round(pupils * between(least, most) * 100) / 100;
        const whole = (least: number, most: number): number => Math.round(pupils * between(least, most));
        const teachers = whole(0.05, 0.09);
        units.push({
          county: `县${String(county)}`,
          stage,
          schoolId: `${stage === "primary" ? "p" : "j"}-${String(county)}-${String(school)}`,
          pupils,
          fullTimeTeachers: teachers,
          higherDegreeTeachers: Math.round(teachers * between(0.5, 1)),
          midSeniorTeachers: Math.round(teachers * between(0.3, 0.8)),
          backboneTeachers: Math.round(teachers * between(0.1, 0.3)),
          peArtsTeachers: Math.round(teachers * between(0.1, 0.2)),
          teachingAreaM2: perPupil(3.5, 8),
          indoorSportsAreaM2: perPupil(0, 0.5),
          sportsGroundAreaM2: perPupil(5, 14),
          equipmentYuan: perPupil(800, 4000),
          computers: whole(0.05, 0.2),
          books: whole(10, 45),
          multimediaRooms: Math.ceil(pupils / between(30, 60)),
        });
      }
    }
  }
  return units;
}

const PLAIN = {
  fullTimeTeachers: 20,
  higherDegreeTeachers: 18,
  midSeniorTeachers: 12,
  backboneTeachers: 3,
  peArtsTeachers: 3,
  teachingAreaM2: 1500.5,
  indoorSportsAreaM2: 0,
  sportsGroundAreaM2: 3000,
  equipmentYuan: 450_000,
  computers: 40,
  books: 9000,
  multimediaRooms: 8,
} as const;

/** Rows that go wrong somewhere: nothing reported, no pupils, one school, all missing, repeated ids, figures that cannot be right. */
export function edgeUnits(): CountyUnit[] {
  const unit = (county: string | null, schoolId: string, pupils: number | null, more: object = {}): CountyUnit =>
    ({ county, schoolId, stage: "primary", pupils, ...PLAIN, ...more }) as CountyUnit;
  return [
    unit("一校县", "only", 300),
    unit("缺数县", "a", 300, { books: null }),
    unit("缺数县", "b", 200),
    unit("全缺县", "a", 300, { books: null, computers: null }),
    unit("全缺县", "b", 200, { books: null, computers: null }),
    unit("零生县", "a", 0),
    unit("零生县", "b", 200),
    unit("零生县", "c", 100, { books: 100 }),
    unit("无生县", "a", 0),
    unit("未报县", "a", null),
    unit("未报县", "b", 100),
    unit("重号县", "a", 100),
    unit("重号县", "a", 100, { books: 10 }),
    unit("重号县", "b", 100),
    unit("错数县", "a", 100, { books: -1 }),
    unit("错数县", "b", 100.5),
    unit("错数县", "c", 100, { fullTimeTeachers: 12.5 }),
    unit("错数县", "d", 100, { indoorSportsAreaM2: 9999 }),
    unit("大数县", "a", 100, { equipmentYuan: 2 ** 53 }),
    unit("大数县", "b", 100, { equipmentYuan: 2 ** 53 - 1 }),
    unit("大数县", "c", 100),
    unit("零值县", "a", 100, { books: 0 }),
    unit("零值县", "b", 100, { books: 0 }),
    unit("O'Brien 县", "a", 100),
    unit("O'Brien 县", "b", 300, { books: 1 }),
    unit(null, "stray", 100),
    { ...unit("两段县", "a", 100), stage: "juniorSecondary" },
    unit("两段县", "a", 200),
    unit("两段县", "b", 200, { books: 4000 }),
  ];
}
