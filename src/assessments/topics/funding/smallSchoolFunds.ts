import { judge, type Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import { readList } from "../../../model/reading/readList.js";
import { keyOf, type Path } from "../../../model/reading/readRecord.js";
import { publicFundsRecord, smallSchoolFunds, type SmallSchoolFunds } from "../../../model/records/publicFunds.js";
import { STAGES } from "../../../model/stageUnit.js";
import { schoolSubject, type Call } from "../../call.js";
import { notGiven } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { dueFinding, leftOpen } from "./judgeDue.js";
import { smallSchoolSteps } from "./smallSchoolSteps.js";
import { baseDueOf, baseRuleOf, fundedPupilsOf, type FundingRegion } from "./publicFundsDue.js";

const PATH: Path = ["smallSchools"];

/**
 * What small rural schools were paid against what is due to them: one finding a school. Schools that are not small, or
 * not rural, or have no pupils, are passed over; where no other is left a finding says so.
 */
export function judgeSmallSchools(call: Call, given: unknown, region: FundingRegion | null | undefined): Judged {
  const { rows, problems, reasons: faults } = readList(publicFundsRecord.fields.smallSchools, given, { path: PATH, asOf: call.asOf });
  const reasons = Array.isArray(given) ? whyNotWhole(faults, given) : notGiven(PATH).reasons;
  const schools = rows.map(({ row }) => row);
  return { findings: smallSchoolFindings(call, schools, region, reasons), problems };
}

/** A record that cannot be used is named by its id where it has one. A list of no schools is whole. */
function whyNotWhole(faults: readonly Reason[], given: readonly unknown[]): readonly Reason[] {
  const idOf = (unit: string): string => keyOf(given[Number(unit.slice(1))], "schoolId") ?? unit;
  return [
    ...faults.filter(({ code }) => code === "duplicateUnit"),
    ...faults.flatMap((fault) => (fault.code === "invalidRecord" ? [{ ...fault, units: fault.units.map(idOf) }] : [])),
  ];
}

function smallSchoolFindings(
  call: Call,
  schools: readonly SmallSchoolFunds[],
  region: FundingRegion | null | undefined,
  reasons: readonly Reason[],
): readonly Finding[] {
  const steps = STAGES.map((stage) => smallSchoolSteps(call, stage));
  const ruled = steps.filter(({ size, floor }) => size.parameter !== null && floor.parameter !== null);
  const whole = {
    indicator: "smallSchoolFundsDue",
    subject: call.subject,
    ...call.account.periodAt(PATH),
    value: null,
    unit: "yuan",
  } as const;
  const [first] = steps;
  if (ruled.length === 0 && first !== undefined)
    return [judge({ ...whole, lookup: first.size.parameter === null ? first.size : first.floor, reasons })];
  const isAsked = (school: SmallSchoolFunds): boolean => {
    const pupils = figureIn(smallSchoolFunds, school, "pupils").value;
    const isPassedOver = pupils !== null && (pupils === 0 || !smallSchoolSteps(call, school.stage).isSmall(pupils));
    return !isPassedOver && school.locale !== "urban" && school.locale !== "town";
  };
  const findings = schools.filter(isAsked).map((school) => smallSchoolFinding(call, school, region));
  if (reasons.length > 0) return [...findings, leftOpen({ ...whole, reasons })];
  if (findings.length > 0) return findings;
  return [{ ...leftOpen({ ...whole, reasons: [{ code: "noUnits" }] }), verdict: "notApplicable" }];
}

function smallSchoolFinding(call: Call, school: SmallSchoolFunds, region: FundingRegion | null | undefined): Finding {
  const { schoolId, name, stage } = school;
  const subject = schoolSubject(schoolId, name);
  const held = { indicator: "smallSchoolFundsDue", subject, stage, ...call.account.periodAt(PATH) };
  const paid = figureIn(smallSchoolFunds, school, "paidYuan");
  const { lookup, open } = baseRuleOf(call, stage, region, school.locale === "rural");
  if (open !== null) return leftOpen({ value: paid.value, unit: "yuan", reasons: [...paid.reasons, open], ...held });
  return dueFinding(held, paid, lookup, (base) => {
    const { value, reasons } = fundedPupilsOf(call, school);
    return { value: value === null ? null : baseDueOf(value, base), reasons };
  });
}
