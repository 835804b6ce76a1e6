import type { RecordOf } from "../reading/spec.js";
import { LOCALES, SCHOOL_KINDS, STAGES } from "./lists.js";
import { period } from "./period.js";

/** {@link SizedSchool} as data. */
export const sizedSchool = {
  id: "sizedSchool",
  zh: "学校规模",
  en: "size of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    kind: { kind: "choice", of: SCHOOL_KINDS as typeof SCHOOL_KINDS, required: true, zh: "学校类别", en: "kind of school" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, zh: "城乡类别", en: "urban, town or rural" },
    boarders: { kind: "count", unit: "persons", zh: "寄宿学生数", en: "boarders" },
    livingTeachers: { kind: "count", unit: "persons", zh: "生活教师数", en: "living teachers" },
  },
  rules: [{ part: ["boarders"], whole: ["pupils"] }],
} as const;
/** One school with its kind, its place, its pupils and boarders, and the living teachers (生活教师) who look after these. */
export interface SizedSchool extends RecordOf<typeof sizedSchool> {}

/** {@link BoardingCoverageFigures} as data. */
export const boardingCoverageFigures = {
  id: "boardingCoverageFigures",
  zh: "寄宿需求与床位",
  en: "beds for those who need to board",
  fields: {
    beds: { kind: "count", unit: "count", zh: "床位数", en: "beds" },
    boardingDemand: { kind: "count", unit: "persons", zh: "需寄宿学生数", en: "pupils who need to board" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Beds, and the pupils who need to board. */
export interface BoardingCoverageFigures extends RecordOf<typeof boardingCoverageFigures> {}

/** {@link ZoneSeats} as data. */
export const zoneSeats = {
  id: "zoneSeats",
  zh: "学区学位供需",
  en: "seats of a zone",
  fields: {
    zone: { kind: "id", optional: true, zh: "学区", en: "zone" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, optional: true, zh: "城乡类别", en: "urban, town or rural" },
    pupilsToPlace: { kind: "count", unit: "persons", zh: "需安排学位的学生数", en: "pupils to be placed" },
    classes: { kind: "count", unit: "classes", zh: "班级数", en: "classes" },
  },
  someOf: ["zone", "locale"],
} as const;
/** Pupils of one stage who need a place in a zone of schools (学区), or in all schools of city, town or country, and the classes there. */
export interface ZoneSeats extends RecordOf<typeof zoneSeats> {}

/** {@link SeatFigures} as data. */
export const seatFigures = {
  id: "seatFigures",
  zh: "学位供需",
  en: "seats",
  fields: {
    pupilsToPlace: { kind: "count", unit: "persons", zh: "需安排学位的学生数", en: "pupils to be placed" },
    classes: { kind: "count", unit: "classes", zh: "班级数", en: "classes" },
    zones: { kind: "list", of: zoneSeats as typeof zoneSeats, key: "zone", zh: "各学区学位供需", en: "seats by zone" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Pupils of one stage who need a place, and the classes there are for them: by zone, which alone shows where places lack, or in all. */
export interface SeatFigures extends RecordOf<typeof seatFigures> {}

/** {@link NearbyEnrolmentFigures} as data. */
export const nearbyEnrolmentFigures = {
  id: "nearbyEnrolmentFigures",
  zh: "划片就近入学",
  en: "admission by zone",
  fields: {
    admittedByZone: { kind: "count", unit: "persons", zh: "划片就近入学新生数", en: "pupils admitted by zone" },
    admitted: { kind: "count", unit: "persons", zh: "新生数", en: "pupils admitted" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["admittedByZone"], whole: ["admitted"] }],
} as const;
/** Pupils admitted at the start of a stage, and those of them by zone. */
export interface NearbyEnrolmentFigures extends RecordOf<typeof nearbyEnrolmentFigures> {}

/** {@link LayoutRecord} as data. */
export const layoutRecord = {
  id: "layoutRecord",
  zh: "学校布局",
  en: "layout of schools",
  fields: {
    schools: { kind: "list", of: sizedSchool as typeof sizedSchool, key: "schoolId", zh: "学校情况", en: "schools" },
    boarding: { kind: "record", of: boardingCoverageFigures as typeof boardingCoverageFigures, zh: "寄宿情况", en: "boarding" },
    seats: { kind: "map", keys: STAGES as typeof STAGES, of: seatFigures as typeof seatFigures },
    nearbyEnrolment: { kind: "map", keys: STAGES as typeof STAGES, of: nearbyEnrolmentFigures as typeof nearbyEnrolmentFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Layout of a county's schools. Absent or `null` means not reported. */
export interface LayoutRecord extends RecordOf<typeof layoutRecord> {}
