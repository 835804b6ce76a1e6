import { assessSchoolStandards } from "../../assessments/basicBalance/assessSchoolStandards.js";
import type { PartOptions } from "../../assessments/basicBalance/basicBalanceParts.js";
import { byStage } from "../../assessments/basicBalance/schoolStandardProfile.js";
import { shortOf } from "../../assessments/basicBalance/tabulateItems.js";
import { holds, type Finding } from "../../findings/finding.js";
import type { ReasonCode } from "../../findings/reason.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { SchoolStandardsInput, StandardItem, StandardSchool } from "../../model/records/schoolStandards.js";
import { decimalOf, numberOf, times } from "../../statistics/exact/decimal.js";
import type { JudgedItem, JudgedSchools } from "./judgedSchool.js";

/** Reasons of the share of schools that are about records, and not about the rule the share is held against. */
const OF_RECORDS: ReadonlySet<ReasonCode> = new Set(["profileInvalid", "noUnits", "invalidRecord", "duplicateUnit", "recordLaterThanDate"]);

/** The schools of a county against the items of its province's standard. */
export function judgeStandardSchools(input: SchoolStandardsInput, options: PartOptions): JudgedSchools {
  const { schools, finding, problems } = assessSchoolStandards(input, options);
  const given = new Map(input.schools.flatMap((each) => (isAbsent(each) ? [] : [[keyOf(each), each] as const])));
  const judged = schools.map((school) => ({
    finding: school.finding,
    stage: school.stage,
    mayMiss: input.profile.mayMiss,
    itemsOf: () =>
      school.findings.flatMap((each, at): JudgedItem[] => {
        const [item, own] = [input.profile.items[at], given.get(keyOf(school))];
        return item === undefined || own === undefined ? [] : [judgedItem(each, item, own)];
      }),
  }));
  return { schools: judged, reasons: finding.reasons.filter(({ code }) => OF_RECORDS.has(code)), problems };
}

function keyOf({ schoolId, stage }: Pick<StandardSchool, "schoolId" | "stage">): string {
  return `${stage} ${schoolId}`;
}

function judgedItem(finding: Finding, item: StandardItem, { pupils, stage }: StandardSchool): JudgedItem {
  const { amount, comparator, missFloor } = item;
  const { value } = finding;
  const perPupils = amount?.perPupils ?? null;
  const isCountable = perPupils === null || figureProblem(pupils, "count") === null;
  return {
    finding,
    figure: item.id,
    unit: amount?.unit ?? item.unit,
    addsUp: !isAbsent(amount),
    amount:
      value === null || !isCountable
        ? null
        : perPupils === null
          ? value
          : numberOf(times(decimalOf(value), decimalOf(pupils ?? 0))) / perPupils,
    floor: isAbsent(missFloor) ? null : byStage(missFloor)[stage],
    amountTo: (limit) => (value === null ? null : holds(value, comparator, limit) ? 0 : shortOf(item, limit, value, pupils)),
    gap: isCountable ? null : { code: "missingFigure", field: "pupils", units: [finding.subject.id] },
  };
}
