import type { Finding } from "../../../findings/finding.js";
import { problemsUnder, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { readClasses, type ClassEntry } from "../../../indicators/lists/readClasses.js";
import { readList } from "../../../model/reading/readList.js";
import { isRecord } from "../../../model/reading/readRecord.js";
import { weakSchoolsRecord, type ProjectSchool } from "../../../model/records/weakSchools.js";
import { judgeClassSizes } from "../../assessClassSizes.js";
import type { Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { CLASS_MEASURE, SCOPE } from "./measures.js";

const PATH = ["classes"];
const QUESTION: Question = { indicator: CLASS_MEASURE, unit: "share", path: PATH, parameter: "superSizedClassShareLimit", scope: SCOPE };

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

/** Super-sized classes of one school; without its classes it is not known whether there are any. */
export function judgeOwnClasses(call: Call, { schoolId, pupils }: ProjectSchool, { bySchool }: ProjectClasses): readonly Finding[] {
  const { findings } = judgeSuperSized(call, bySchool.get(schoolId) ?? []);
  return findings.length > 0 || pupils === 0 ? findings : [judgeValue(call, QUESTION, null)];
}

/** Super-sized classes of the project schools, by stage, and the schools no class is known of. */
export function judgeClasses(call: Call, classes: ProjectClasses, schools: readonly ProjectSchool[]): Judged {
  if (classes.entries === null) return { findings: [judgeValue(call, QUESTION, null)], problems: classes.problems };
  const { findings, problems } = judgeSuperSized(call, classes.entries);
  const unlisted = schoolsWithoutClasses(classes, schools);
  const none: readonly Reason[] = findings.length === 0 ? [{ code: "noUnits" }] : [];
  const reasons: readonly Reason[] = unlisted.length > 0 ? [{ code: "recordMissing", record: "classes", units: unlisted }] : none;
  return {
    findings: reasons.length === 0 ? findings : [...findings, judgeValue(call, QUESTION, { value: null, reasons })],
    problems: problemsUnder(PATH, problems),
  };
}

function judgeSuperSized(call: Call, entries: readonly ClassEntry[]): Judged {
  const { findings, problems } = judgeClassSizes(call, entries, SCOPE);
  return { findings: findings.filter(({ indicator }) => indicator === CLASS_MEASURE), problems };
}

/** Project schools with pupils of which no class is known; none where a class names no school, which may be theirs. */
function schoolsWithoutClasses({ bySchool }: ProjectClasses, schools: readonly ProjectSchool[]): string[] {
  if (bySchool.has(null)) return [];
  return schools.flatMap(({ schoolId, pupils }) => (pupils === 0 || bySchool.has(schoolId) ? [] : [schoolId]));
}
