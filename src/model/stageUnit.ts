import { figureProblem } from "./checkFigure.js";
import type { Locale, Stage } from "./records/lists.js";

export { LOCALES, STAGES, type Locale } from "./records/lists.js";

/** A figure as reported; absent or `null` means not reported, which is never read as 0. */
export type Reported = number | null | undefined;

/** Teachers and other figures that are reported for each stage. */
export interface TeacherFigures {
  /** Full-time teachers (专任教师). */
  readonly fullTimeTeachers?: Reported;
  /** Teachers above the required degree: college and up in primary, bachelor and up in junior secondary schools. */
  readonly higherDegreeTeachers?: Reported;
  /** Teachers with a middle or senior professional title. */
  readonly midSeniorTeachers?: Reported;
  /** Backbone teachers at county level or above. */
  readonly backboneTeachers?: Reported;
  /** Full-time teachers of physical education, music, fine arts and arts: the sum of four columns of the statistics. */
  readonly peArtsTeachers?: Reported;
  /** Teachers of these subjects who teach here part of the time and belong to another school; counted only by an exception. */
  readonly sharedPeArtsTeachers?: Reported;
}

/** Buildings, equipment and books, which the stages of a combined school share. */
export interface FacilityFigures {
  /** Teaching and auxiliary floor area in m² as the statistics report it, indoor sports area included. */
  readonly teachingAreaM2?: Reported;
  /** Indoor sports area in m². */
  readonly indoorSportsAreaM2?: Reported;
  /** Outdoor sports grounds in m². */
  readonly sportsGroundAreaM2?: Reported;
  /** Sports areas on roofs, below ground and leased nearby, in m²; counted only by an exception. */
  readonly additionalSportsAreaM2?: Reported;
  /** Value of teaching instruments and equipment in yuan (the statistics report 万元). */
  readonly equipmentYuan?: Reported;
  /** Computers; which ones count is the caller's choice and differs between provinces. */
  readonly computers?: Reported;
  /** Library volumes. */
  readonly books?: Reported;
  /** Rooms with networked multimedia. */
  readonly multimediaRooms?: Reported;
}

/**
 * One school's primary or junior secondary part: what every resource indicator is computed from. After a combined
 * school is split, facility figures need not be whole.
 */
export interface StageUnit extends TeacherFigures, FacilityFigures {
  readonly schoolId: string;
  readonly name?: string | undefined;
  readonly stage: Stage;
  /** GB/T 2260 code of the county. */
  readonly place?: string | undefined;
  readonly locale?: Locale | undefined;
  /** Pupils registered at the beginning of the school year. */
  readonly pupils: number;
}

/** Names of the teacher figures. */
export type TeacherFigure = keyof TeacherFigures;
/** Names of the facility figures. */
export type FacilityFigure = keyof FacilityFigures;
/** Names of all figures of a unit but its pupils. */
export type UnitFigure = TeacherFigure | FacilityFigure;

export const TEACHER_FIGURES: readonly TeacherFigure[] = [
  "fullTimeTeachers",
  "higherDegreeTeachers",
  "midSeniorTeachers",
  "backboneTeachers",
  "peArtsTeachers",
  "sharedPeArtsTeachers",
];

export const FACILITY_FIGURES: readonly FacilityFigure[] = [
  "teachingAreaM2",
  "indoorSportsAreaM2",
  "sportsGroundAreaM2",
  "additionalSportsAreaM2",
  "equipmentYuan",
  "computers",
  "books",
  "multimediaRooms",
];

/** Each figure of a unit, read by its own name: reading one by a name in a variable takes several times as long. */
export const READ_FIGURE: Readonly<Record<UnitFigure, (unit: StageUnit) => Reported>> = {
  fullTimeTeachers: (unit) => unit.fullTimeTeachers,
  higherDegreeTeachers: (unit) => unit.higherDegreeTeachers,
  midSeniorTeachers: (unit) => unit.midSeniorTeachers,
  backboneTeachers: (unit) => unit.backboneTeachers,
  peArtsTeachers: (unit) => unit.peArtsTeachers,
  sharedPeArtsTeachers: (unit) => unit.sharedPeArtsTeachers,
  teachingAreaM2: (unit) => unit.teachingAreaM2,
  indoorSportsAreaM2: (unit) => unit.indoorSportsAreaM2,
  sportsGroundAreaM2: (unit) => unit.sportsGroundAreaM2,
  additionalSportsAreaM2: (unit) => unit.additionalSportsAreaM2,
  equipmentYuan: (unit) => unit.equipmentYuan,
  computers: (unit) => unit.computers,
  books: (unit) => unit.books,
  multimediaRooms: (unit) => unit.multimediaRooms,
};

/** Figures that only some schools have reason to report: where they are absent nothing is missing. */
export const CLAIMED_FIGURES: ReadonlySet<UnitFigure> = new Set(["sharedPeArtsTeachers", "additionalSportsAreaM2"]);

/** Facilities that are counted in wholes before a combined school is split. */
export const COUNTED_FACILITIES: ReadonlySet<FacilityFigure> = new Set(["computers", "books", "multimediaRooms"]);

/** Whether the indoor sports area can be part of the teaching area; true as long as either is not known to be sound. */
export function indoorSportsFit({ teachingAreaM2, indoorSportsAreaM2 }: FacilityFigures): boolean {
  const whole = teachingAreaM2 ?? Number.NaN;
  const part = indoorSportsAreaM2 ?? Number.NaN;
  return figureProblem(whole, "amount") !== null || figureProblem(part, "amount") !== null || part <= whole;
}
