import type { ParameterId } from "../parameterNames.js";
import type { ParameterNoteId } from "../parameterNotes.js";
import type { Parameter } from "../types.js";
import { cite, NATION, QUALITY, qualityClause, REREAD, SHUOZHOU } from "./shared.js";
import { SCHOOL_STAGES, type SchoolStage } from "../lists.js";

const POSTS = { ...NATION, id: "pupilsPerStaffPost", unit: "perPost", comparator: "<=", confirmation: "secondary", ...REREAD } as const;

type Ratios = Readonly<Record<SchoolStage, number>>;
/** The table of 2001 for one kind of place, in force until the uniform standard. */
function postsOf2001(scope: string, ratios: Ratios, ...notes: readonly ParameterNoteId[]): Parameter<ParameterId>[] {
  return SCHOOL_STAGES.map((stage) => ({
    ...POSTS,
    stage,
    scope,
    value: ratios[stage],
    effectiveFrom: "2001-10-11",
    effectiveTo: "2014-10-31",
    source: cite("stateOffice2001No74", "（编制标准）"),
    notes: [...notes, "endsAtPosts"],
  }));
}

/** A record whose numbers nobody could confirm. */
function unconfirmed(record: Parameter<ParameterId>): Parameter<ParameterId> {
  return { ...record, confirmation: "unverified" };
}

function uniformPosts(ratios: Ratios): Parameter<ParameterId>[] {
  return SCHOOL_STAGES.map((stage) => ({
    ...POSTS,
    stage,
    value: ratios[stage],
    effectiveFrom: "2014-11-01",
    source: cite("staffingOffice2014No72", "（编制标准）"),
    notes: ["monthOnly", "novemberFromMemory"],
  }));
}

const SHARE = { unit: "share", comparator: ">=" } as const;
const HOURS = { ...NATION, unit: "hours", comparator: ">=" } as const;

/** Posts, qualification, pay, rotation and training of teachers. */
export const teacherParameters: readonly Parameter<ParameterId>[] = [
  ...postsOf2001("city", { primary: 19, juniorSecondary: 13.5, seniorSecondary: 12.5 }, "largeCities").map(unconfirmed),
  ...postsOf2001("countyTown", { primary: 21, juniorSecondary: 16, seniorSecondary: 13 }, "countySeats"),
  ...postsOf2001("rural", { primary: 23, juniorSecondary: 18, seniorSecondary: 13.5 }),
  ...uniformPosts({ primary: 19, juniorSecondary: 13.5, seniorSecondary: 12.5 }),

  {
    ...NATION,
    ...SHARE,
    id: "certifiedTeacherShareFloor",
    value: 1,
    effectiveFrom: "1994-01-01",
    source: cite("teacherLaw", "10"),
    confirmation: "primary",
    notes: ["qualificationAsked", "laterTextRead"],
    ...REREAD,
  },
  { ...QUALITY, ...SHARE, id: "certifiedTeacherShareFloor", value: 1, source: qualityClause("政府保障12") },
  {
    ...NATION,
    id: "teacherPayParityFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    effectiveFrom: "2006-09-01",
    source: cite("compulsoryEducationLaw", "31"),
    confirmation: "primary",
    notes: ["laterTextRead"],
    ...REREAD,
  },
  { ...QUALITY, id: "teacherPayParityFloor", value: 1, unit: "ratio", comparator: ">=", source: qualityClause("政府保障8") },

  {
    ...NATION,
    ...SHARE,
    id: "rotationShareFloor",
    value: 0.1,
    effectiveFrom: "2014-09-02",
    source: cite("teacherRotation2014", "（交流比例）"),
    confirmation: "secondary",
    notes: ["urbanAndGoodSchools"],
  },
  {
    ...NATION,
    ...SHARE,
    id: "rotationShareFloor",
    value: 0.1,
    place: "14",
    level: "provincial",
    effectiveFrom: "2014-01-01",
    source: cite("shanxiRotationAppraisal2014", "（交流比例）"),
    confirmation: "secondary",
    notes: ["inYearlyAppraisal", "yearOnly"],
  },
  { ...QUALITY, ...SHARE, id: "rotationShareFloor", value: 0.1, source: qualityClause("政府保障11") },
  {
    ...NATION,
    ...SHARE,
    id: "backboneRotationShareFloor",
    value: 0.2,
    scope: "ofRotated",
    effectiveFrom: "2014-09-02",
    source: cite("teacherRotation2014", "（交流比例）"),
    confirmation: "secondary",
    notes: ["ofRotatedTeachersSinceReported"],
  },
  {
    ...NATION,
    ...SHARE,
    id: "backboneRotationShareFloor",
    value: 0.2,
    scope: "ofEligible",
    place: "34",
    level: "provincial",
    effectiveFrom: "2014-09-02",
    source: cite("anhuiRotation", "（骨干交流）"),
    confirmation: "secondary",
    notes: ["ofEligibleBackboneTeachers"],
  },
  { ...QUALITY, ...SHARE, id: "backboneRotationShareFloor", value: 0.2, source: qualityClause("政府保障11"), notes: ["ofRotatedTeachers"] },

  { ...SHUOZHOU, id: "trainingCycleYears", value: 5, unit: "years", comparator: "<=", source: cite("shuozhouOpinion2016", "十一") },
  {
    ...NATION,
    id: "trainingCycleYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2010-01-01",
    effectiveTo: "2020-12-31",
    source: cite("educationOutline2010", "53"),
    confirmation: "secondary",
    notes: ["yearsOfOutline"],
  },
  {
    ...SHUOZHOU,
    ...SHARE,
    id: "trainingCompletionShareFloor",
    value: 1,
    source: cite("shuozhouOpinion2016", "十一"),
    notes: ["allTeachers"],
  },
  { ...QUALITY, ...SHARE, id: "trainingCompletionShareFloor", value: 1, source: qualityClause("政府保障9") },
  {
    ...HOURS,
    id: "trainingHoursPerCycle",
    value: 240,
    effectiveFrom: "1999-01-01",
    effectiveTo: "2010-12-31",
    source: cite("continuingEducationRules", "（学时）"),
    confirmation: "secondary",
    notes: ["yearOnly", "endsAt360Hours"],
    ...REREAD,
  },
  {
    ...HOURS,
    ...REREAD,
    id: "trainingHoursPerCycle",
    value: 360,
    effectiveFrom: "2011-01-01",
    source: cite("teacherTraining2011", "（学时）"),
    confirmation: "secondary",
    notes: ["januaryFromMemory", "again2025"],
  },
  { ...QUALITY, id: "trainingHoursPerCycle", value: 360, unit: "hours", comparator: ">=", source: qualityClause("政府保障9") },
  {
    ...HOURS,
    id: "inductionTrainingHours",
    value: 120,
    effectiveFrom: "1999-01-01",
    source: cite("continuingEducationRules", "（学时）"),
    confirmation: "secondary",
    notes: ["yearOnly"],
    ...REREAD,
  },
];
