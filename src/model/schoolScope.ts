import type { ExclusionReason } from "../findings/ledger.js";
import type { SchoolScope } from "../policy/records/schoolScopes.js";
import type { SchoolStage } from "../policy/records/types.js";
import { isAbsent } from "./checkFigure.js";
import { SCHOOL_STAGES, type School } from "./school.js";
import type { StagePupils } from "./splitCombinedSchool.js";

/** Why a scope does not count a school; `null` where it does. */
export function outsideScope(school: School, scope: SchoolScope): ExclusionReason | null {
  if (school.kind === "special" && !scope.specialSchools) return "specialSchool";
  if (school.kind === "vocational" && !scope.vocationalSchools) return "vocationalSchool";
  if (school.kind === "teachingPoint" && !scope.teachingPoints) return "teachingPoint";
  if (school.kind === "teachingPoint" && allPupils(school) < scope.teachingPointPupils) return "smallTeachingPoint";
  if (school.ownership === "private" && !scope.privateSchools) return "privateSchool";
  return school.countyRun || scope.notCountyRun ? null : "notCountyRun";
}

/** Pupils of all stages of a school together. */
function allPupils(school: School): number {
  return Object.values(sumPupils([school])).reduce((sum, pupils) => sum + pupils, 0);
}

/** Pupils of each stage over the sites of a school; stages that no site has are left out. */
export function sumPupils(sites: readonly School[]): StagePupils {
  const pupils: Partial<Record<SchoolStage, number>> = {};
  for (const site of sites) {
    for (const stage of SCHOOL_STAGES) {
      const figures = site.stages[stage];
      if (!isAbsent(figures)) pupils[stage] = (pupils[stage] ?? 0) + figures.pupils;
    }
  }
  return pupils;
}
