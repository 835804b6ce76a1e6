import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { isCalendarDate, yearsBetween } from "../../../foundation/calendarDate.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { judgeItem, lookUp, type Found, type QualityContext } from "../context.js";

/** Whole years since basic balance was recognised. */
export function yearsSinceBasicBalance(context: QualityContext): Found {
  const { value, reasons, problems } = readYears(context);
  const lookup = lookUp(context, "qualityBalanceYearsAfterBasic", null);
  const judgement = { indicator: "yearsSinceBasicBalance", subject: context.subject, value, unit: "years" as const, lookup, reasons };
  return { findings: [judgeItem(context, judgement)], problems };
}

interface Years {
  readonly value: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

function readYears({ input: { basicBalance }, options }: QualityContext): Years {
  const unknown = (reason: Reason, problems: readonly Problem[] = []): Years => ({ value: null, reasons: [reason], problems });
  const { recognised, recognisedOn } = basicBalance ?? {};
  if (recognised === false && isAbsent(recognisedOn)) return { value: 0, reasons: [], problems: [] };
  if (recognised === false)
    return unknown({ code: "conflictingRecords" }, [problem(["basicBalance", "recognised"], "contradicts", recognised)]);
  if (isCalendarDate(recognisedOn)) return { value: yearsBetween(recognisedOn, options.asOf), reasons: [], problems: [] };
  const field = "basicBalance.recognisedOn";
  if (!isAbsent(recognisedOn)) {
    const problems = [problem(["basicBalance", "recognisedOn"], "notADate", recognisedOn)];
    return unknown({ code: "invalidFigure", field, units: [] }, problems);
  }
  return unknown(
    basicBalance === undefined ? { code: "recordMissing", record: "basicBalance", units: [] } : { code: "missingFigure", field, units: [] },
  );
}
