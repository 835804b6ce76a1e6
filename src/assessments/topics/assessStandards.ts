import type { OpportunityFigures, StandardsRecord } from "../../model/records/standards.js";
import type { Finding } from "../../findings/finding.js";
import { reporterUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { managementStandardShareOf } from "../../indicators/rates/managementStandardShare.js";
import { schoolsAtBasicStandardShareOf } from "../../indicators/rates/schoolsAtBasicStandardShare.js";
import { figureProblem, isAbsent, listProblem } from "../../model/checkFigure.js";
import { isMoreThanThereAre, opportunityGapOf } from "../../indicators/lists/opportunityGap.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { recordOf } from "./engine/read.js";
import { OPPORTUNITY_GROUPS, OPPORTUNITY_RATES } from "../../model/records/lists.js";

/**
 * Clause 三 apart from its dated targets of balance: schools at the basic standard (all of them by the end of 2018 in
 * Shuozhou), schools at the management standards, and the gap in opportunity between groups. The last two have no number
 * and are described unless `interpretations` reads one into them.
 *
 * @param record - The figures of the county.
 * @param options - `asOf`, the county with its `place`, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 三.
 *
 * @example
 * ```ts
 * import { assessStandards } from "edu-balance";
 *
 * const county = { id: "yingxian", place: "140622" };
 * const record = { basicStandard: { schoolsAtBasicStandard: 57, schools: 60 } };
 * assessStandards(record, { asOf: "2018-12-30", county }).findings.map(({ indicator, verdict }) => [indicator, verdict]);
 * // => [["schoolsAtBasicStandardShare", "notApplicable"], ["managementStandardShare", "notApplicable"], ["opportunityGap", "notApplicable"]]
 * assessStandards(record, { asOf: "2018-12-31", county }).verdict; // => "notMet"
 * ```
 */
export function assessStandards(record: StandardsRecord, options: TopicOptions): TopicAssessment<"standards"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const basic = figuresOf(context, "basicStandard", record.basicStandard, "count");
  const management = figuresOf(context, "managementStandard", record.managementStandard, "count");
  return topicResult("standards", context, [
    findingOf(
      context,
      { indicator: "schoolsAtBasicStandardShare", unit: "share", record: "basicStandard", parameter: "schoolsAtBasicStandardShareTarget" },
      basic === null ? null : schoolsAtBasicStandardShareOf(basic),
    ),
    findingOf(
      context,
      { indicator: "managementStandardShare", unit: "share", record: "managementStandard" },
      management === null ? null : managementStandardShareOf(management),
    ),
    opportunityFinding(context, record.opportunity),
  ]);
}

function opportunityFinding(context: TopicContext, given: StandardsRecord["opportunity"]): Finding {
  const asked = { indicator: "opportunityGap", unit: "share", record: "opportunity" } as const;
  const figures = recordOf(context, ["opportunity"], given);
  if (figures === null) return findingOf(context, asked, null);
  const checked = checkOpportunity(context, figures);
  const chosen: readonly Reason[] =
    listProblem(figures.rate, OPPORTUNITY_RATES) === null ? [{ code: "denominatorChosen", denominator: figures.rate }] : [];
  return findingOf(context, asked, opportunityGapOf(checked), chosen);
}

/** Takes down what cannot be right and leaves out what is no record. */
function checkOpportunity(context: TopicContext, figures: OpportunityFigures): OpportunityFigures {
  const { rate } = figures;
  const report = reporterUnder(context.problems, ["opportunity"]);
  report(["rate"], listProblem(rate, OPPORTUNITY_RATES), rate);
  const groups = recordOf(context, ["opportunity", "groups"], figures.groups);
  const rates = recordOf(context, ["opportunity", "rates"], figures.rates);
  if (rates !== null) figuresOf(context, "opportunity.rates", rates, "amount");
  const read = OPPORTUNITY_GROUPS.map((group) => {
    const before = context.problems.length;
    const counts = figuresOf(context, `opportunity.groups.${group}`, groups?.[group], "count");
    const sound = context.problems.length === before;
    const published = rates?.[group];
    if (!isAbsent(published)) {
      if (counts !== null) report(["rates", group], "notExpected", published);
      else if (rate === "enrolment" && figureProblem(published, "amount") === null && published > 1)
        report(["rates", group], "partExceedsWhole", published);
    }
    if (counts === null || !sound) return [group, counts] as const;
    const all = groups?.all?.children;
    if (!isAbsent(counts.children) && !isAbsent(all) && counts.children > all)
      report(["groups", group, "children"], "partExceedsWhole", counts.children);
    if (isMoreThanThereAre(rate, counts)) report(["groups", group, "enrolled"], "partExceedsWhole", counts.enrolled);
    return [group, counts] as const;
  });
  return { rate, groups: Object.fromEntries(read), rates };
}
