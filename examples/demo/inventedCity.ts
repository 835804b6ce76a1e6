import {
  evaluationUnits,
  placeCodeAt,
  type CalendarDate,
  type ChecklistAnswer,
  type CityRecords,
  type ClassRoll,
  type CountyRecords,
  type Language,
  type LocalText,
  type Stage,
  type StageUnit,
} from "edu-balance";
import type { CensusSchool, Known, Answers, Report, Records, CountyData, InventedCity } from "./cityData.js";
import { dataFile } from "./dataFile.js";

/** The notice of the city in one sentence, for every page of its reports. */
export const SHORT_NOTICE: LocalText = {
  zh: "数据为虚构，与这些县区的真实情况无关。",
  en: "Invented figures: they say nothing about the real counties.",
};

/** Reads the invented city. */
export function inventedCity(): InventedCity {
  return dataFile("invented-city.json") as InventedCity;
}

/** Name of a county or of the city, as a unit of evaluation. */
export function unitName(id: string, language: Language): string {
  return evaluationUnits.find((unit) => unit.id === id)?.name[language] ?? id;
}

/** What was known on a day, in the shape that `assessShuozhou2016` takes. */
export function cityRecordsAt(city: InventedCity, asOf: CalendarDate, language: Language): CityRecords {
  return {
    city: { id: "shuozhou", name: unitName("shuozhou", language), place: "140600" },
    counties: city.counties.map((county) => countyRecordsAt(city, county, asOf, language)),
    targets: { achievements: knownBy(city.achievements, asOf), dateBasis: city.dateBasis },
    answers: answersAt(city.cityAnswers, asOf),
  };
}

function countyRecordsAt(city: InventedCity, county: CountyData, asOf: CalendarDate, language: Language): CountyRecords {
  const { id } = county;
  const { publicFunds, staffing, supervision, weakSchools, layout, management, ...others } = merged(knownBy(county.reports, asOf));
  const census = knownBy(county.censuses, asOf).at(-1);
  const schools = census?.schools ?? null;
  const period = { schoolYear: Number((census?.knownOn ?? asOf).slice(0, 4)) };
  const units = schools?.map((school) => unitOf(county, school)) ?? [];
  const pupilsOf = (school: string): number => units.find(({ schoolId }) => schoolId === `${id}-${school}`)?.pupils ?? 0;
  const entries = <Value>(given: Readonly<Record<string, Value>>): { school: CensusSchool; value: Value }[] =>
    (schools ?? []).flatMap((school) => (given[school.id] === undefined ? [] : [{ school, value: given[school.id] as Value }]));
  const years = county.fundingYears.filter(({ year }) => lastDayOf(year) <= asOf);
  const assessed = county.annualAssessments.filter(({ year }) => lastDayOf(year) <= asOf);
  return {
    ...others,
    county: { id, name: unitName(id, language), place: placeCodeAt(id, asOf).code },
    answers: answersAt(county.answers, asOf),
    ...(schools === null
      ? {}
      : {
          balance: { units, period },
          standardisation: { profile: city.standardProfile, period, schools: units.map(standardSchool) },
          layout: {
            ...layout,
            period,
            schools: units.map(({ schoolId, stage, pupils, locale }) => ({ schoolId, kind: stage, pupils, locale })),
          },
          management: { ...management, period, classes: schools.flatMap((school) => rolls(county, school)) },
        }),
    ...(weakSchools === undefined || schools === null
      ? {}
      : {
          weakSchools: {
            ...weakSchools,
            schools: weakSchools.schools?.map((school) => ({
              ...school,
              schoolId: `${id}-${school.schoolId}`,
              pupils: pupilsOf(school.schoolId),
            })),
            classes: schools
              .filter((school) => weakSchools.schools?.some(({ schoolId }) => schoolId === school.id) === true)
              .flatMap((school) => rolls(county, school)),
          },
        }),
    ...(years.length === 0 ? {} : { fundingGrowth: { years } }),
    ...(publicFunds === undefined
      ? {}
      : {
          publicFunds: {
            ...publicFunds,
            smallSchools:
              publicFunds.smallSchools === undefined
                ? undefined
                : entries(publicFunds.smallSchools).map(({ school, value }) => ({
                    schoolId: `${id}-${school.id}`,
                    stage: school.stage,
                    locale: school.locale,
                    pupils: pupilsOf(school.id),
                    paidYuan: value,
                  })),
          },
        }),
    ...(staffing === undefined
      ? {}
      : {
          staffing: {
            ...staffing,
            pupilGroups: (["primary", "juniorSecondary"] as const).map((stage) => ({
              stage,
              pupils: units.filter((unit) => unit.stage === stage).reduce((sum, { pupils }) => sum + pupils, 0),
            })),
            smallSchools:
              staffing.smallSchools === undefined
                ? undefined
                : {
                    rule: staffing.smallSchools.rule,
                    schools: entries(staffing.smallSchools.posts).map(({ school, value }) => ({
                      schoolId: `${id}-${school.id}`,
                      stage: school.stage,
                      pupils: pupilsOf(school.id),
                      classes: school.grades.flat().length,
                      postsApproved: value,
                    })),
                  },
          },
        }),
    supervision: {
      ...supervision,
      schools:
        supervision?.schools === undefined
          ? undefined
          : entries(supervision.schools).map(({ school, value }) => ({ schoolId: `${id}-${school.id}`, lastSupervisedOn: value })),
      ...(assessed.length === 0 ? {} : { annualAssessments: { years: assessed } }),
    },
  };
}

function lastDayOf(year: number): CalendarDate {
  return `${String(year)}-12-31`;
}

function knownBy<Entry extends Known>(entries: readonly Entry[], asOf: CalendarDate): Entry[] {
  return entries.filter(({ knownOn }) => knownOn <= asOf).sort((one, other) => one.knownOn.localeCompare(other.knownOn));
}

/**
 * Reports one upon another: what a later one says replaces what an earlier one said, field by field of each record. A record is of the
 * day of the last report that spoke of it; supervision has days of its own.
 */
function merged(reports: readonly Report[]): Records {
  const records: Record<string, object> = {};
  for (const report of reports) {
    for (const [name, record] of Object.entries(report.records) as [string, object][]) {
      const period = name === "supervision" ? {} : { period: { day: report.knownOn } };
      records[name] = { ...records[name], ...record, ...period };
    }
  }
  return records;
}

/** The last answer to each item by the day. */
function answersAt(answers: readonly Answers[], asOf: CalendarDate): ChecklistAnswer[] {
  const last = new Map<string, ChecklistAnswer>();
  for (const { knownOn: _knownOn, items, evidence, ...answer } of knownBy(answers, asOf)) {
    for (const item of items) last.set(item, { ...answer, item, ...(evidence === undefined ? {} : { evidence: [evidence] }) });
  }
  return [...last.values()];
}

function unitOf({ id: county }: CountyData, { id, grades, ...figures }: CensusSchool): StageUnit {
  return { ...figures, schoolId: `${county}-${id}`, pupils: grades.flat().reduce((sum, pupils) => sum + pupils, 0) };
}

function standardSchool({ schoolId, stage, pupils, books, teachingAreaM2 }: StageUnit): {
  schoolId: string;
  stage: Stage;
  values: Readonly<Record<string, number | null>>;
} {
  const perPupil = (figure: number | null | undefined): number | null => (figure === null || figure === undefined ? null : figure / pupils);
  return { schoolId, stage, values: { booksPerPupil: perPupil(books), teachingAreaPerPupil: perPupil(teachingAreaM2) } };
}

function rolls({ id: county }: CountyData, { id, stage, grades }: CensusSchool): ClassRoll[] {
  return grades.flatMap((sizes, grade) =>
    sizes.map((pupils, index) => ({ schoolId: `${county}-${id}`, stage, grade: grade + 1, classId: String(index + 1), pupils })),
  );
}
