import type { LocalText } from "../../foundation/localText.js";
import { DISABILITY_DEFINITION_NAMES, EXCEPTION_NAMES, FUNDING_REGION_NAMES, POST_PLACE_NAMES, SCHOOL_KIND_NAMES } from "./lists.js";

/** The special cases that parameters of the library are limited to. */
export const SCOPES = [
  "basicBalance",
  "qualityBalance",
  "qualityBalance.combinedSchool",
  "qualityBalance.oneMiss",
  "weakSchoolUpgrading",
  "nineYear",
  "completeSecondary",
  "twelveYear",
  "east",
  "central",
  "west",
  "city",
  "countyTown",
  "rural",
  "ofRotated",
  "ofEligible",
  "threeTypes",
  "exception.largerSchoolSize",
  "exception.largerSchoolSize.combinedSchool",
  "exception.olderArtsRooms",
  "exception.smallRuralArtsRooms",
  "exception.sharedPeArtsTeachers",
  "exception.cityCentreSportsAreas",
] as const;
/** Ids of the special cases. */
export type ScopeId = (typeof SCOPES)[number];

export const SCOPE_NAMES: Readonly<Record<ScopeId, LocalText>> = {
  basicBalance: { zh: "基本均衡评估", en: "evaluation of basic balance" },
  qualityBalance: { zh: "优质均衡评估", en: "evaluation of quality balance" },
  "qualityBalance.combinedSchool": { zh: "优质均衡评估（一贯制学校）", en: "evaluation of quality balance, combined schools" },
  "qualityBalance.oneMiss": { zh: "优质均衡评估允许未达标的一项", en: "the one miss that quality balance permits" },
  weakSchoolUpgrading: { zh: "“全面改薄”项目学校", en: "schools of the weak-school programme" },
  nineYear: SCHOOL_KIND_NAMES.nineYear,
  completeSecondary: SCHOOL_KIND_NAMES.completeSecondary,
  twelveYear: SCHOOL_KIND_NAMES.twelveYear,
  east: FUNDING_REGION_NAMES.east,
  central: FUNDING_REGION_NAMES.central,
  west: FUNDING_REGION_NAMES.west,
  city: POST_PLACE_NAMES.city,
  countyTown: POST_PLACE_NAMES.countyTown,
  rural: POST_PLACE_NAMES.rural,
  ofRotated: { zh: "占实际交流人数", en: "of those who rotated" },
  ofEligible: { zh: "占符合交流条件人数", en: "of those eligible to rotate" },
  threeTypes: DISABILITY_DEFINITION_NAMES.threeTypes,
  "exception.largerSchoolSize": EXCEPTION_NAMES.largerSchoolSize,
  "exception.largerSchoolSize.combinedSchool": { zh: "学校规模放宽（一贯制学校）", en: "Larger schools, combined ones" },
  "exception.olderArtsRooms": EXCEPTION_NAMES.olderArtsRooms,
  "exception.smallRuralArtsRooms": EXCEPTION_NAMES.smallRuralArtsRooms,
  "exception.sharedPeArtsTeachers": EXCEPTION_NAMES.sharedPeArtsTeachers,
  "exception.cityCentreSportsAreas": EXCEPTION_NAMES.cityCentreSportsAreas,
};
