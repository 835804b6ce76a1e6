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
      unit.pupils,
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

/** Sizes of the classes of each school of a few counties, with those that go wrong: without pupils, not reported, not whole. */
export function classTable(name: string): Table {
  const random = seeded(7);
  const rows: Value[][] = [];
  for (const county of ["甲县", "乙县"]) {
    for (const stage of ["小学", "初中"]) {
      for (let place = 0; place < 60; place += 1) {
        rows.push([county, stage, `${county}-${String(place % 5)}`, `班${String(place)}`, 40 + Math.floor(random() * 30)]);
      }
    }
  }
  const limits = [1, 45, 46, 50, 51, 55, 56, 65, 66];
  for (const size of limits) for (const stage of ["小学", "初中"]) rows.push(["界县", stage, "x", `班${String(size)}`, size]);
  rows.push(
    ["误县", "小学", "x", "甲", 0],
    ["误县", "小学", "x", "乙", null],
    ["误县", "小学", "x", "丙", 40.5],
    ["误县", "小学", "x", "丁", -1],
  );
  rows.push(["误县", "小学", "x", "戊", 70], ["误县", "高中", "x", "己", 70], ["误县", null, "x", "庚", 70], [null, "小学", "x", "辛", 70]);
  return {
    name,
    columns: [
      ...["county", "stage", "schoolId", "classId"].map((column) => ({ name: column, type: "text" as const })),
      { name: "pupils", type: "number" },
    ],
    rows,
  };
}

/** A row a pupil for the classes of a table that have a whole number of pupils. */
export function pupilTable(name: string, { columns, rows }: Table): Table {
  const pupils = rows.flatMap((row) => {
    const size = row[4];
    return typeof size === "number" && Number.isInteger(size) && size > 0 ? Array.from({ length: size }, () => row.slice(0, 4)) : [];
  });
  return { name, columns: columns.slice(0, 4), rows: pupils };
}

/** Schools with their figures, and their pupils in classes: what the two other ways of counting pupils are tried on. */
export function schoolsAndClasses(): { readonly units: readonly CountyUnit[]; readonly classes: Table } {
  const units = smallNation(2).slice(0, 30);
  const rows = units.flatMap(({ county, stage, schoolId, pupils }) => {
    const count = Math.ceil(pupils / 45);
    return Array.from({ length: count }, (_, place): Value[] => {
      const from = Math.floor((pupils * place) / count);
      return [county, stage, schoolId, `班${String(place)}`, Math.floor((pupils * (place + 1)) / count) - from];
    });
  });
  const columns: Table["columns"] = [
    ...["county", "stage", "schoolId", "classId"].map((column) => ({ name: column, type: "text" as const })),
    { name: "pupils", type: "number" },
  ];
  return { units, classes: { name: "classes_of_schools", columns, rows } };
}
