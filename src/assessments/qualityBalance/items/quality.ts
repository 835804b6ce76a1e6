import type { Finding } from "../../../findings/finding.js";
import { disabledEnrolmentShare } from "../../../indicators/rates/disabledEnrolmentShare.js";
import { juniorRetention as juniorRetentionRate } from "../../../indicators/rates/juniorRetention.js";
import { rateOf } from "../../../indicators/rates/rate.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import { readList } from "../../../model/reading/readList.js";
import { isRecord, readRecord } from "../../../model/reading/readRecord.js";
import { monitoredSubject, qualityFigures } from "../../../model/records/qualityBalance.js";
import { juniorRetentionFigures } from "../../../model/records/survey.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
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
  const { problems } = readList(qualityFigures.fields.performance, given, { path: ["quality", "performance"] });
  const listed: readonly unknown[] = Array.isArray(given) && given.length > 0 ? given : [null];
  const subjects = listed.map((each) => (isRecord(each) ? (each as MonitoredSubject) : null));
  return { findings: subjects.flatMap((monitored) => judgePerformance(context, monitored)), problems };
}

function judgePerformance(context: QualityContext, monitored: MonitoredSubject | null): readonly Finding[] {
  const about = { subject: context.subject };
  return [
    judgeItem(context, {
      ...about,
      ...readSubject(monitored, "level"),
      indicator: "performanceLevel",
      unit: "level",
      lookup: lookUp(context, "performanceLevelFloor", null),
    }),
    judgeItem(context, {
      ...about,
      ...readSubject(monitored, "difference"),
      indicator: "performanceDifference",
      unit: "share",
      lookup: lookUp(context, "performanceDifferenceLimit", null),
    }),
  ];
}

function readSubject(monitored: MonitoredSubject | null, field: "level" | "difference"): IndicatorValue {
  if (monitored === null) return { value: null, reasons: [{ code: "recordMissing", record: "quality.performance", units: [] }] };
  const { value, reasons } = figureIn(monitoredSubject, monitored, field);
  // A name that is no text has its problem; the reason shows it as it is.
  const name: unknown = monitored.subject;
  return { value, reasons: [{ code: "monitoredSubject", subject: String(name) }, ...reasons] };
}
