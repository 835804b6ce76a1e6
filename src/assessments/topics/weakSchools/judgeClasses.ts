import type { Finding } from "../../../findings/finding.js";
import { problemsUnder, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { pickClasses, readClasses, type ClassEntry } from "../../../indicators/lists/readClasses.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem } from "../../../model/checkFigure.js";
import { readList } from "../../../model/reading/readList.js";
import { isRecord } from "../../../model/reading/readRecord.js";
import { weakSchoolsRecord, type ProjectSchool } from "../../../model/records/weakSchools.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import { judgeClassSizes } from "../../assessClassSizes.js";
import type { Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { CLASS_MEASURE, SCOPE } from "./measures.js";

const PATH = ["classes"];
const QUESTION: Question = { indicator: CLASS_MEASURE, unit: "share", path: PATH, parameter: "superSizedClassShareLimit", scope: SCOPE };

/** What is said where figures of the record contradict each other. */
export const CONFLICT: IndicatorValue = { value: null, reasons: [{ code: "conflictingRecords" }] };

/** The classes of the project schools as they were read. */
export interface ProjectClasses {
  /** `null` without a list of them. */
  readonly entries: readonly ClassEntry[] | null;
  /** Classes by the school they name; `null` holds those that name none. */
  readonly bySchool: ReadonlyMap<unknown, readonly ClassEntry[]>;
  /** That they are no list. */
  readonly problems: readonly Problem[];
}

/** Reads the classes, once for the county and its schools. */
export function readProjectClasses(given: unknown): ProjectClasses {
  if (!Array.isArray(given)) {
    const { problems } = readList(weakSchoolsRecord.fields.classes, given, { path: PATH });
    return { entries: null, bySchool: new Map(), problems };
  }
  const entries = readClasses(given);
  const bySchool = new Map<unknown, ClassEntry[]>();
  for (const entry of entries) {
    const school = isRecord(entry.given) ? (entry.given["schoolId"] ?? null) : null;
    const others = bySchool.get(school);
    if (others === undefined) bySchool.set(school, [entry]);
    else others.push(entry);
  }
  return { entries, bySchool, problems: [] };
}

/** Pupils of the classes of a school together; `null` where a class or its pupils are not known. */
function pupilsInClasses({ bySchool }: ProjectClasses, schoolId: string): number | null {
  const entries = bySchool.get(schoolId);
  if (entries === undefined || bySchool.has(null)) return null;
  const pupils = entries.flatMap(({ given, problems, repeats }) => {
    const own = isRecord(given) && given["kind"] !== "band" && problems.length === 0 && repeats === null ? given["pupils"] : null;
    return typeof own === "number" ? [own] : [];
  });
  return pupils.length < entries.length ? null : exactTotal(pupils);
}

/** Pupils of the classes of a school together, where they are others than those of the school; `null` where they are not. */
export function contradictingPupils(classes: ProjectClasses, { schoolId, pupils }: ProjectSchool): number | null {
  const inClasses = figureProblem(pupils, "count") === null ? pupilsInClasses(classes, schoolId) : null;
  return inClasses === pupils ? null : inClasses;
}

/** Super-sized classes of one school; without its classes it is not known whether there are any. */
export function judgeOwnClasses(
  call: Call,
  { schoolId, pupils }: ProjectSchool,
  classes: ProjectClasses,
  isContradicted: boolean,
): readonly Finding[] {
  const { findings } = judgeSuperSized(call, classes.bySchool.get(schoolId) ?? []);
  if (isContradicted) return [...findings, judgeValue(call, QUESTION, CONFLICT)];
  return findings.length > 0 || pupils === 0 ? findings : [judgeValue(call, QUESTION, null)];
}

/** Super-sized classes of the project schools, by stage, and the schools no class is known of. */
export function judgeClasses(call: Call, classes: ProjectClasses, schools: readonly ProjectSchool[]): Judged {
  if (classes.entries === null) return { findings: [judgeValue(call, QUESTION, null)], problems: classes.problems };
  const { findings, problems } = judgeSuperSized(call, classes.entries);
  const unlisted = schoolsWithoutClasses(classes, schools);
  const none: readonly Reason[] = findings.length === 0 ? [{ code: "noUnits" }] : [];
  const missing: readonly Reason[] = unlisted.length > 0 ? [{ code: "recordMissing", record: "classes", units: unlisted }] : none;
  const conflicts = schools.some((school) => contradictingPupils(classes, school) !== null) ? CONFLICT.reasons : [];
  const reasons = [...missing, ...conflicts];
  return {
    findings: reasons.length === 0 ? findings : [...findings, judgeValue(call, QUESTION, { value: null, reasons })],
    problems: problemsUnder(PATH, problems),
  };
}

function judgeSuperSized(call: Call, entries: readonly ClassEntry[]): Judged {
  const { findings, problems } = judgeClassSizes(call, pickClasses(entries), { scope: SCOPE });
  return { findings: findings.filter(({ indicator }) => indicator === CLASS_MEASURE), problems };
}

/** Project schools with pupils of which no class is known; none where a class names no school, which may be theirs. */
function schoolsWithoutClasses({ bySchool }: ProjectClasses, schools: readonly ProjectSchool[]): string[] {
  if (bySchool.has(null)) return [];
  return schools.flatMap(({ schoolId, pupils }) => (pupils === 0 || bySchool.has(schoolId) ? [] : [schoolId]));
}
