import type { Finding } from "../../../findings/finding.js";
import { problemsUnder } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { isAbsent, textProblem } from "../../../model/checkFigure.js";
import type { ClassRecord } from "../../../model/records/classRecord.js";
import type { StageUnit } from "../../../model/stageUnit.js";
import { assessClassSizes } from "../../assessClassSizes.js";
import { judgeItem, lookUp, notWaived, QUALITY_SCOPE, type Found, type QualityContext } from "../context.js";

/** Item 5 of government guarantee: no class over the standard size. */
export function classSizes(context: QualityContext): Found {
  const { input, options } = context;
  const indicator = "overStandardClassShare";
  const without = (reason: Reason): Finding =>
    judgeItem(context, {
      indicator,
      subject: context.subject,
      value: null,
      unit: "share",
      lookup: lookUp(context, "overStandardClassShareLimit", null),
      reasons: [reason],
    });
  if (input.classes === undefined) {
    return { findings: [without({ code: "recordMissing", record: "classes", units: [] })], problems: [] };
  }
  const { profile: _profile, ...rules } = options;
  const result = assessClassSizes(input.classes, { ...rules, county: input.county, scope: QUALITY_SCOPE });
  const period = context.call.account.periodAt(["classes"]);
  const judged = result.findings.filter((finding) => finding.indicator === indicator);
  const findings = judged.map((finding) => notWaived(context, { ...finding, ...period }));
  const unlisted = schoolsWithoutClasses(context, input.classes);
  const others = unlisted.length === 0 ? [] : [without({ code: "recordMissing", record: "classes", units: unlisted })];
  return { findings: [...findings, ...others], problems: problemsUnder(["classes"], result.problems) };
}

/**
 * Schools with pupils in a stage of which no class of that stage is known. Where classes are told of nobody in
 * particular, only a stage without any class can be seen to lack them.
 */
function schoolsWithoutClasses(context: QualityContext, classes: readonly ClassRecord[]): string[] {
  const known = new Set<string>();
  let anonymous = false;
  for (const record of classes as readonly unknown[]) {
    const {
      schoolId,
      stage,
      classes: count,
    } = (typeof record === "object" && record !== null ? record : {}) as Partial<Record<string, unknown>>;
    if (count === 0) continue;
    if (typeof stage !== "string") continue;
    known.add(`${stage} *`);
    if (typeof schoolId === "string") known.add(`${stage} ${schoolId}`);
    else anonymous = true;
  }
  const lacking = (context.input.units as readonly (StageUnit | null | undefined)[]).flatMap((unit, index) => {
    if (isAbsent(unit) || !(unit.pupils > 0) || known.has(`${unit.stage} ${anonymous ? "*" : unit.schoolId}`)) return [];
    return [textProblem(unit.schoolId) === null ? unit.schoolId : `#${String(index)}`];
  });
  return [...new Set(lacking)];
}
