import { writtenSum } from "../statistics/exact/sharedAmount.js";
import { figureProblem, isAbsent } from "./checkFigure.js";
import { facilityFigures, teacherFigures, type FacilityFigures, type StageUnit, type TeacherFigures } from "./records/school.js";

export { LOCALES, STAGES, type Locale } from "./records/lists.js";
export type { FacilityFigures, SharedFigures, StageShare, StageUnit, TeacherFigures } from "./records/school.js";

/** A figure as reported; absent or `null` means not reported, which is never read as 0. */
export type Reported = number | null | undefined;

/** Names of the teacher figures. */
export type TeacherFigure = keyof TeacherFigures;
/** Names of the facility figures. */
export type FacilityFigure = keyof FacilityFigures;
/** Names of all figures of a unit but its pupils. */
export type UnitFigure = TeacherFigure | FacilityFigure;

type Readers<Figure extends string> = Readonly<Record<Figure, (unit: StageUnit) => Reported>>;

// Reading a figure by a name in a variable takes several times as long, as was measured, and the literals with all their
// words would come into every bundle that computes a coefficient: so each is read by its own name. The types hold both lists
// to the literals, a test their order.
export const READ_TEACHERS: Readers<TeacherFigure> = {
  fullTimeTeachers: (unit) => unit.fullTimeTeachers,
  higherDegreeTeachers: (unit) => unit.higherDegreeTeachers,
  midSeniorTeachers: (unit) => unit.midSeniorTeachers,
  backboneTeachers: (unit) => unit.backboneTeachers,
  peArtsTeachers: (unit) => unit.peArtsTeachers,
  sharedPeArtsTeachers: (unit) => unit.sharedPeArtsTeachers,
};

export const READ_FACILITIES: Readers<FacilityFigure> = {
  teachingAreaM2: (unit) => unit.teachingAreaM2,
  indoorSportsAreaM2: (unit) => unit.indoorSportsAreaM2,
  sportsGroundAreaM2: (unit) => unit.sportsGroundAreaM2,
  additionalSportsAreaM2: (unit) => unit.additionalSportsAreaM2,
  equipmentYuan: (unit) => unit.equipmentYuan,
  computers: (unit) => unit.computers,
  books: (unit) => unit.books,
  multimediaRooms: (unit) => unit.multimediaRooms,
};

export const TEACHER_FIGURES: readonly TeacherFigure[] = /* @__PURE__ */ Object.keys(READ_TEACHERS) as TeacherFigure[];

export const FACILITY_FIGURES: readonly FacilityFigure[] = /* @__PURE__ */ Object.keys(READ_FACILITIES) as FacilityFigure[];

/** Each figure of a unit, read by its own name. */
export const READ_FIGURE: Readers<UnitFigure> = /* @__PURE__ */ Object.assign({}, READ_TEACHERS, READ_FACILITIES);

/** Figures that only some schools have reason to report: where they are absent nothing is missing. */
export const CLAIMED_FIGURES: ReadonlySet<UnitFigure> = /* @__PURE__ */ claimedFigures();

/** Facilities that are counted in wholes before a combined school is split. */
export const COUNTED_FACILITIES: ReadonlySet<FacilityFigure> = /* @__PURE__ */ countedFacilities();

function claimedFigures(): Set<UnitFigure> {
  const teachers = TEACHER_FIGURES.filter((figure) => "claimed" in teacherFigures.fields[figure]);
  return new Set([...teachers, ...FACILITY_FIGURES.filter((figure) => "claimed" in facilityFigures.fields[figure])]);
}

function countedFacilities(): Set<FacilityFigure> {
  return new Set(FACILITY_FIGURES.filter((figure) => facilityFigures.fields[figure].kind === "count"));
}

/** The rule of the literal, for the hot path: true as long as either area is not known to be sound. Shares are held against each other by what was shared. */
export function indoorSportsFit({ teachingAreaM2, indoorSportsAreaM2, share }: StageUnit): boolean {
  const areas = share?.figures;
  if (!isAbsent(areas?.teachingAreaM2) && !isAbsent(areas.indoorSportsAreaM2)) {
    return writtenSum(areas.indoorSportsAreaM2) <= writtenSum(areas.teachingAreaM2);
  }
  const isMore = Number(indoorSportsAreaM2) > Number(teachingAreaM2);
  return !isMore || figureProblem(teachingAreaM2, "amount") !== null || figureProblem(indoorSportsAreaM2, "amount") !== null;
}
