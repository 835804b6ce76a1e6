import { problem, problemsUnder, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { disabledEnrolmentShare } from "../../../indicators/rates/disabledEnrolmentShare.js";
import { juniorRetention as juniorRetentionRate } from "../../../indicators/rates/juniorRetention.js";
import { rateOf } from "../../../indicators/rates/rate.js";
import { readRecord } from "../../../model/reading/readRecord.js";
import { juniorRetentionFigures } from "../../../model/records/survey.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem, isAbsent, textProblem, type FigureKind } from "../../../model/checkFigure.js";
import { judgeItem, lookUp, type Found, type QualityContext } from "../context.js";
import type { MonitoredSubject } from "../input.js";
import { judgeRate, rateItem, type ItemFindings } from "./judgeRate.js";

/** Item 1 of education quality: retention over the junior years. */
export function juniorRetention(context: QualityContext): Found {
  const path = ["quality", "juniorRetention"];
  const { value: figures, problems } = readRecord(juniorRetentionFigures, context.input.quality?.juniorRetention, { path });
  const denominator = figures?.denominator;
  return judgeRate(
    context,
    { rate: juniorRetentionRate, parameter: "juniorRetentionShareFloor", path },
    {
      result: figures === null ? null : rateOf(juniorRetentionRate, figures),
      more: denominator === "entrants" ? [{ code: "denominatorChosen", denominator }] : [],
      problems,
    },
  );
}

/** Item 2 of education quality: enrolment of disabled children. */
export const disabledEnrolment: ItemFindings = rateItem(
  {
    rate: disabledEnrolmentShare,
    parameter: "disabledEnrolmentShareFloor",
    path: ["quality", "disabledEnrolment"],
    mayConcernNobody: true,
  },
  ({ quality }) => quality?.disabledEnrolment,
);

/** Item 9: level and difference between schools in every subject that was monitored. */
export function performance(context: QualityContext): Found {
  const given: unknown = context.input.quality?.performance;
  const listed: readonly unknown[] = Array.isArray(given) ? given : [];
  const wrongList = isAbsent(given) || Array.isArray(given) ? [] : [problem(["quality", "performance"], "notAList", given)];
  const noRecords = listed.flatMap((each, index) =>
    isAbsent(each) ? [problem(["quality", "performance", index], "notAnObject", each)] : [],
  );
  const subjects = listed.length === 0 ? [null] : listed.map((each) => (isAbsent(each) ? null : (each as MonitoredSubject)));
  const found = subjects.map((monitored, index) => {
    const { findings, problems } = subjectPerformance(context, monitored);
    return { findings, problems: problemsUnder(["quality", "performance", index], problems) };
  });
  return {
    findings: found.flatMap(({ findings }) => findings),
    problems: [...wrongList, ...noRecords, ...found.flatMap(({ problems }) => problems)],
  };
}

function subjectPerformance(context: QualityContext, monitored: MonitoredSubject | null): Found {
  const nameCode = monitored === null ? null : textProblem(monitored.subject);
  const [level, difference] = [readSubject(monitored, "level", "count"), readSubject(monitored, "difference", "amount")];
  const about = { subject: context.subject };
  const levelRule = lookUp(context, "performanceLevelFloor", null);
  const differenceRule = lookUp(context, "performanceDifferenceLimit", null);
  return {
    findings: [
      judgeItem(context, { ...about, ...level.value, indicator: "performanceLevel", unit: "level", lookup: levelRule }),
      judgeItem(context, { ...about, ...difference.value, indicator: "performanceDifference", unit: "share", lookup: differenceRule }),
    ],
    problems: [
      ...(nameCode === null ? [] : [problem(["subject"], nameCode, monitored?.subject)]),
      ...level.problems,
      ...difference.problems,
    ],
  };
}

interface SubjectFigure {
  readonly value: IndicatorValue;
  readonly problems: readonly Problem[];
}

function readSubject(monitored: MonitoredSubject | null, field: "level" | "difference", kind: FigureKind): SubjectFigure {
  if (monitored === null)
    return { value: { value: null, reasons: [{ code: "recordMissing", record: "quality.performance", units: [] }] }, problems: [] };
  // A name that is no text has its problem; the reason shows it as it is.
  const name: unknown = monitored.subject;
  const about: Reason = { code: "monitoredSubject", subject: String(name) };
  const value = monitored[field];
  const without = (code: "missingFigure" | "invalidFigure", problems: readonly Problem[]): SubjectFigure => ({
    value: { value: null, reasons: [about, { code, field, units: [] }] },
    problems,
  });
  if (isAbsent(value)) return without("missingFigure", []);
  const code = figureProblem(value, kind);
  return code === null ? { value: { value, reasons: [about] }, problems: [] } : without("invalidFigure", [problem([field], code, value)]);
}
