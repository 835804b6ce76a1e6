import type { SchoolStandardsAssessment } from "../../../assessments/basicBalance/assessSchoolStandards.js";
import type { StandardSchoolResult } from "../../../assessments/basicBalance/standardSchool.js";
import type { ExclusionReason } from "../../../findings/ledger.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { mergeCampuses } from "../../../model/mergeCampuses.js";
import { outsideScope } from "../../../model/schoolScope.js";
import type { School } from "../../../model/school.js";
import { STAGES } from "../../../policy/records/lists.js";
import { basicBalanceScope } from "../../../policy/records/schoolScopes.js";
import type { Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import type { Declaration } from "./facts.js";

/** A school of 表Ⅱ, and its place in the result. */
export interface SchoolOfForm {
  readonly school: StandardSchoolResult;
  readonly index: number;
}

/** The schools that 表Ⅱ has: without those that the register says are private, not run by the county, or teaching points. */
export function schoolsOfForm({ schools }: SchoolStandardsAssessment, { register }: Declaration): SchoolOfForm[] {
  const registered = new Map((register?.schools ?? []).map(({ school }) => [school.id, school]));
  return schools.flatMap((school, index) => {
    const known = registered.get(school.schoolId);
    return known === undefined || outsideScope(known, basicBalanceScope) === null ? [{ school, index }] : [];
  });
}

/** The schools that have no row, by why: those of the register that the form leaves out, and those that nothing is known of. */
export function listLeftOut({ schools }: SchoolStandardsAssessment, { register, options }: Declaration): Runs[] {
  const { declaration2012: words, common } = wordsOf(options.locale);
  if (register === null) return [[words.registerNotGiven]];
  const nameOfSchool = ({ id, name = id }: School): string => options.names?.[id] ?? name;
  const outside = register.schools.flatMap(({ school }) => {
    const reason = outsideScope(school, basicBalanceScope);
    return reason === null ? [] : [{ school, reason }];
  });
  const leftOut = [...groupBy(outside, ({ reason }) => reason)].map(([reason, own]) =>
    words.group
      .replace("{why}", why(reason, words.leftOutKinds))
      .replace("{schools}", () => own.map(({ school }) => nameOfSchool(school)).join(common.listComma)),
  );
  const given = new Set(schools.map(({ schoolId, stage }) => JSON.stringify([schoolId, stage])));
  const lacking = mergeCampuses(register.schools, basicBalanceScope).schools.filter(({ head }) =>
    STAGES.some((stage) => !isAbsent(head.stages[stage]) && !given.has(JSON.stringify([head.id, stage]))),
  );
  return [
    ...(leftOut.length === 0 ? [] : [fillRuns(words.leftOut, { groups: leftOut.join(common.semicolon) })]),
    ...(lacking.length === 0
      ? []
      : [fillRuns(words.lacking, { schools: lacking.map(({ head }) => nameOfSchool(head)).join(common.listComma) })]),
  ];
}

function why(reason: ExclusionReason, kinds: Readonly<Record<string, string>>): string {
  return kinds[reason] ?? reason;
}
