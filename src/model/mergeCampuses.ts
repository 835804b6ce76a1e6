import type { Exclusion } from "../findings/ledger.js";
import { problem, type Problem } from "../findings/problem.js";
import type { SchoolScope } from "../policy/records/schoolScopes.js";
import { isAbsent } from "./checkFigure.js";
import type { CheckedSchool } from "./checkSchools.js";
import type { School } from "./school.js";
import { outsideScope } from "./schoolScope.js";

/** A campus that was added to the school it belongs to. */
export interface Merge {
  readonly id: string;
  readonly into: string;
}

/** Schools within a scope, each with the campuses that are no schools of their own. */
export interface MergedSchools {
  readonly schools: readonly { readonly head: School; readonly campuses: readonly School[] }[];
  readonly merged: readonly Merge[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Leaves out what the scope does not count, and adds campuses to the schools they belong to. */
export function mergeCampuses(checked: readonly CheckedSchool[], scope: SchoolScope): MergedSchools {
  const sound = new Map(checked.map((entry) => [entry.school.id, entry]));
  const heads: School[] = [];
  const campuses = new Map<string, School[]>();
  const merged: Merge[] = [];
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  for (const { school, index } of checked) {
    const outside = outsideScope(school, scope);
    const head = outside === null ? headOf(school, sound) : null;
    if (outside !== null) {
      excluded.push({ id: school.id, reason: outside });
    } else if (head === null) {
      problems.push(parentProblem(school, index));
      excluded.push({ id: school.id, reason: "invalidRecord" });
    } else if (head === school) {
      heads.push(school);
    } else if (outsideScope(head, scope) !== null) {
      excluded.push({ id: school.id, reason: "parentExcluded" });
    } else {
      merged.push({ id: school.id, into: head.id });
      const others = campuses.get(head.id);
      if (others === undefined) campuses.set(head.id, [school]);
      else others.push(school);
    }
  }
  return { schools: heads.map((head) => ({ head, campuses: campuses.get(head.id) ?? [] })), merged, excluded, problems };
}

/** The school a campus ends up in, through any number of campuses between; `null` when the way leads nowhere. */
export function headOf(campus: School, sound: ReadonlyMap<string, CheckedSchool>): School | null {
  const seen = new Set<string>();
  let school: School | undefined = campus;
  while (school?.countedSeparately === false) {
    if (seen.has(school.id)) return null;
    seen.add(school.id);
    school = school.parentId === undefined ? undefined : sound.get(school.parentId)?.school;
  }
  return school ?? null;
}

/** What is wrong with the parent of a campus that has no school to be added to. */
export function parentProblem({ parentId }: School, index: number): Problem {
  return problem([index, "parentId"], isAbsent(parentId) ? "missing" : "parentNotFound", parentId);
}
