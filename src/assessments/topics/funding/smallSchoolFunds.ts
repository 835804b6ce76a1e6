import type { SmallSchoolFunds } from "../../../model/records/publicFunds.js";
import { judge, type Finding } from "../../../findings/finding.js";
import { reporterUnder } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../../model/checkFigure.js";
import { LOCALES, STAGES } from "../../../model/stageUnit.js";
import { schoolSubject } from "../../call.js";
import { notGiven, ruleFor, type TopicContext } from "../engine/context.js";
import { listOf, reportedFigure } from "../engine/read.js";
import { dueFinding, leftOpen } from "./judgeDue.js";
import { baseDueOf, baseRuleOf, fundedPupilsOf, type FundingRegion } from "./publicFundsDue.js";

/**
 * What small rural schools were paid against what is due to them: one finding a school. Schools that are not small, or
 * not rural, or have no pupils, are passed over; where no other is left a finding says so.
 */
export function smallSchoolFindings(
  context: TopicContext,
  given: readonly SmallSchoolFunds[] | null | undefined,
  region: FundingRegion | null | undefined,
): readonly Finding[] {
  const small = ruleFor(context, "smallSchoolPupils");
  const floor = ruleFor(context, "smallSchoolFundingFloorPupils");
  const whole = { indicator: "smallSchoolFundsDue", subject: context.subject, value: null, unit: "yuan" } as const;
  const list = listOf(context, ["smallSchools"], given);
  const checked = list === null ? null : checkSchools(context, list);
  const reasons = checked === null ? notGiven("smallSchools").reasons : checked.reasons;
  const { parameter } = small;
  if (parameter === null || floor.parameter === null) return [judge({ ...whole, lookup: parameter === null ? small : floor, reasons })];
  const isAsked = ({ pupils, locale }: SmallSchoolFunds): boolean => {
    const passedOver = figureProblem(pupils, "count") === null && (pupils === 0 || Number(pupils) >= parameter.value);
    return !passedOver && locale !== "urban" && locale !== "town";
  };
  const findings = (checked?.schools ?? []).filter(isAsked).map((school) => smallSchoolFinding(context, school, region));
  if (reasons.length > 0) return [...findings, leftOpen({ ...whole, reasons })];
  if (findings.length > 0) return findings;
  return [{ ...leftOpen({ ...whole, reasons: [{ code: "noUnits" }] }), verdict: "notApplicable" }];
}

function smallSchoolFinding(context: TopicContext, school: SmallSchoolFunds, region: FundingRegion | null | undefined): Finding {
  const { schoolId, name, stage } = school;
  const subject = schoolSubject(schoolId, name);
  const held = { indicator: "smallSchoolFundsDue", subject, stage };
  const paid = reportedFigure(school.paidYuan, "paidYuan", "amount");
  const { lookup, open } = baseRuleOf(context, stage, region);
  if (open !== null) return leftOpen({ ...held, value: paid.value, unit: "yuan", reasons: [...paid.reasons, open] });
  return dueFinding(held, paid, lookup, (base) => {
    const { value, reasons } = fundedPupilsOf(context, school);
    return { value: value === null ? null : baseDueOf(value, base), reasons };
  });
}

interface CheckedSchools {
  /** Schools whose id and stage can be read. */
  readonly schools: readonly SmallSchoolFunds[];
  /** What keeps others out. */
  readonly reasons: readonly Reason[];
}

function checkSchools(context: TopicContext, given: readonly unknown[]): CheckedSchools {
  const byId = new Map<string, SmallSchoolFunds>();
  const repeated = new Set<string>();
  const faulty: string[] = [];
  given.forEach((each, index) => {
    const report = reporterUnder(context.problems, ["smallSchools", index]);
    if (typeof each !== "object" || each === null) {
      report([], "notAnObject", each);
      faulty.push(`#${String(index)}`);
      return;
    }
    const { schoolId, name, stage, locale, pupils, paidYuan } = each as Partial<Record<keyof SmallSchoolFunds, unknown>>;
    const [wrongId, wrongStage] = [textProblem(schoolId), listProblem(stage, STAGES)];
    report(["schoolId"], wrongId, schoolId);
    report(["name"], isAbsent(name) ? null : textProblem(name), name);
    report(["stage"], wrongStage, stage);
    report(["locale"], isAbsent(locale) ? null : listProblem(locale, LOCALES), locale);
    report(["pupils"], isAbsent(pupils) ? null : figureProblem(pupils, "count"), pupils);
    report(["paidYuan"], isAbsent(paidYuan) ? null : figureProblem(paidYuan, "amount"), paidYuan);
    const id = wrongId === null ? String(schoolId) : `#${String(index)}`;
    if (wrongId !== null || wrongStage !== null) {
      faulty.push(id);
    } else if (byId.has(id) || repeated.has(id)) {
      report(["schoolId"], "duplicateId", schoolId);
      byId.delete(id);
      repeated.add(id);
    } else {
      byId.set(id, each as SmallSchoolFunds);
    }
  });
  const reasons: Reason[] = [];
  if (repeated.size > 0) reasons.push({ code: "duplicateUnit", units: [...repeated] });
  if (faulty.length > 0) reasons.push({ code: "invalidRecord", units: faulty });
  return { schools: [...byId.values()], reasons };
}
