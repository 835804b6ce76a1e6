import type {
  BoardingFunds,
  EducationSpending,
  GdpShareFigures,
  PublicFundsRecord,
  StagePublicFunds,
} from "../../model/records/publicFunds.js";
import { judge, type Finding } from "../../findings/finding.js";
import { problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { requireObject } from "../../foundation/usageError.js";
import { educationSpendingShareOfGdpOf } from "../../indicators/rates/educationSpendingShareOfGdp.js";
import { heatingAddOnOf } from "../../indicators/rates/heatingAddOn.js";
import { publicFundsPerPupilOf } from "../../indicators/rates/publicFundsPerPupil.js";
import { specialEducationFundsPerPupilOf } from "../../indicators/rates/specialEducationFundsPerPupil.js";
import { isAbsent } from "../../model/checkFigure.js";
import { STAGES, type Reported } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { compare, times, type Decimal } from "../../statistics/exact/decimal.js";
import { exactFigures } from "../../indicators/rates/exactFigures.js";
import { conditionsFinding, dueFinding, leftOpen } from "./funding/judgeDue.js";
import { baseRuleOf, boardingDueOf } from "./funding/publicFundsDue.js";
import { smallSchoolFindings } from "./funding/smallSchoolFunds.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { readChoice, reportedFigure } from "./engine/read.js";
import { FUNDING_REGIONS } from "../../model/records/lists.js";

/**
 * Clause 七: public funds are at the base and rising, and boarders, small schools and special education get what is due
 * to them.
 *
 * `publicFundsPerPupil` of each stage is held against the base of the day and region; a province's higher standard joins
 * it as an overlay with `combine: "strictest"`. `publicFundsKeptRising` is 1 where public funds per pupil are at least
 * last year's and at least `provincialStandardYuan`, and a rule of Shuozhou: elsewhere it is shown and not judged.
 * Of `boardingAddOnDue` and `smallSchoolFundsDue` the value is what was paid and the limit what is due, boarders left
 * out of the latter. `educationSpendingNotFalling` is judged from September 2017. The heating add-on has no national number
 * and is described, or judged by the caller's `interpretations`. The share of GDP is a measure of the nation and never
 * judged for a county.
 *
 * @param record - The figures; whatever is missing leaves its findings undetermined.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 七 of 朔政办发〔2016〕45号; 国发〔2015〕67号; 国发〔2011〕22号; the opinion of the central offices of September 2017.
 *
 * @example
 * ```ts
 * import { assessPublicFunds } from "edu-balance";
 *
 * const record = {
 *   fundingRegion: "central" as const,
 *   stages: { primary: { publicFundsYuan: 599_400, pupils: 1000 } },
 *   boarding: { boarders: 30, paidYuan: 6000 },
 * };
 * const { findings } = assessPublicFunds(record, { asOf: "2016-12-31" });
 * const verdictOf = (id: string) => findings.find(({ indicator }) => indicator === id)?.verdict;
 * verdictOf("publicFundsPerPupil"); // => "notMet"
 * verdictOf("boardingAddOnDue"); // => "met"
 * verdictOf("specialEducationFundsPerPupil"); // => "undetermined"
 * ```
 */
export function assessPublicFunds(record: PublicFundsRecord, options: TopicOptions): TopicAssessment<"publicFunds"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const { fundingRegion, stages } = record;
  readChoice(context, ["fundingRegion"], fundingRegion, FUNDING_REGIONS);
  if (!isAbsent(stages) && typeof stages !== "object") context.problems.push(problem(["stages"], "notAnObject", stages));
  const heating = figuresOf(context, "heating", record.heating, "amount");
  const special = figuresOf(context, "specialEducation", record.specialEducation, "amount");
  const findings: readonly Finding[] = [
    ...STAGES.flatMap((stage) => stageFindings(context, record, stage)),
    boardingFinding(context, record.boarding),
    ...smallSchoolFindings(context, record.smallSchools, fundingRegion),
    findingOf(
      context,
      { indicator: "heatingAddOn", unit: "yuanPerPupil", record: "heating" },
      heating === null ? null : heatingAddOnOf(heating),
    ),
    findingOf(
      context,
      {
        indicator: "specialEducationFundsPerPupil",
        unit: "yuanPerPupil",
        record: "specialEducation",
        parameter: "specialEducationFundsPerPupilBase",
      },
      special === null ? null : specialEducationFundsPerPupilOf(special),
    ),
    gdpFinding(context, record.gdp),
    notFallingFinding(context, record.educationSpending),
  ];
  return topicResult("publicFunds", context, findings);
}

function stageFindings(context: TopicContext, { stages, fundingRegion }: PublicFundsRecord, stage: Stage): readonly Finding[] {
  const path = `stages.${stage}`;
  const figures = figuresOf(context, path, stages?.[stage], "amount");
  const { value, reasons } = figures === null ? notGiven(path) : publicFundsPerPupilOf(figures);
  const { lookup, open } = baseRuleOf(context, stage, fundingRegion);
  const held = { indicator: "publicFundsPerPupil", subject: context.subject, stage, value, unit: "yuanPerPupil", reasons } as const;
  const perPupil = open === null ? judge({ ...held, lookup }) : leftOpen({ ...held, reasons: [...reasons, open] });
  const kept = keptRising(figures);
  const citation = { document: "shuozhouOpinion2016", clause: "七" };
  const keptReasons = figures === null ? notGiven(path).reasons : kept.reasons;
  return [perPupil, conditionsFinding(context, { indicator: "publicFundsKeptRising", citation, stage }, kept.conditions, keptReasons)];
}

interface Conditions {
  readonly conditions: readonly (boolean | null)[];
  readonly reasons: readonly Reason[];
}

/** Whether public funds per pupil are at least last year's, and at least the province's standard. */
function keptRising(figures: StagePublicFunds | null): Conditions {
  if (figures === null) return { conditions: [null], reasons: [] };
  const rising = notLess(figures, ["publicFundsYuan", "pupils", "lastYearPublicFundsYuan", "lastYearPupils"], (at) => [
    times(at("publicFundsYuan"), at("lastYearPupils")),
    times(at("lastYearPublicFundsYuan"), at("pupils")),
  ]);
  const atStandard = notLess(figures, ["publicFundsYuan", "pupils", "provincialStandardYuan"], (at) => [
    at("publicFundsYuan"),
    times(at("provincialStandardYuan"), at("pupils")),
  ]);
  return { conditions: [rising.holds, atStandard.holds], reasons: distinct([...rising.reasons, ...atStandard.reasons]) };
}

/** Whether one product of figures is at least another, exactly; not known without one of them, or per pupil of nobody. */
function notLess<Field extends string>(
  figures: Readonly<Partial<Record<Field, Reported>>>,
  fields: readonly Field[],
  sides: (at: (field: Field) => Decimal) => readonly [Decimal, Decimal],
): { readonly holds: boolean | null; readonly reasons: readonly Reason[] } {
  const { reasons, at } = exactFigures(figures, fields);
  if (reasons.length > 0) return { holds: null, reasons };
  const nobody = fields.filter((field) => PUPILS.has(field) && at(field).digits === 0n);
  if (nobody.length > 0) return { holds: null, reasons: [{ code: "zeroDenominator", fields: nobody }] };
  return { holds: compare(...sides(at)) >= 0, reasons: [] };
}

const PUPILS: ReadonlySet<string> = new Set(["pupils", "lastYearPupils"]);

function boardingFinding(context: TopicContext, given: BoardingFunds | null | undefined): Finding {
  const figures = figuresOf(context, "boarding", given, "amount");
  const paid = figures === null ? notGiven("boarding") : reportedFigure(figures.paidYuan, "paidYuan", "amount");
  return dueFinding({ indicator: "boardingAddOnDue", subject: context.subject }, paid, ruleFor(context, "boardingAddOn"), (addOn) => {
    const boarders = figures === null ? notGiven("boarding") : reportedFigure(figures.boarders, "boarders", "amount");
    return boarders.value === null ? boarders : { value: boardingDueOf(boarders.value, addOn), reasons: [] };
  });
}

/** The share is shown; the rule is about the nation. */
function gdpFinding(context: TopicContext, given: GdpShareFigures | null | undefined): Finding {
  const figures = figuresOf(context, "gdp", given, "amount");
  const { value, reasons } = figures === null ? notGiven("gdp") : educationSpendingShareOfGdpOf(figures);
  const indicator = "educationSpendingShareOfGdp";
  const lookup = ruleFor(context, "publicEducationSpendingShareOfGdp");
  const held = { indicator, subject: context.subject, value, unit: "share" } as const;
  if (lookup.parameter === null) return judge({ ...held, lookup, reasons });
  const ofNation: Reason = { code: "ruleOfOtherScope", parameterId: lookup.id, scopes: ["nation"] };
  return { ...leftOpen({ ...held, reasons: [...reasons, ofNation] }), verdict: "notApplicable" };
}

function notFallingFinding(context: TopicContext, given: EducationSpending | null | undefined): Finding {
  const asked = { indicator: "educationSpendingNotFalling", citation: { document: "centralOffices2017", clause: "（教育投入）" } };
  const figures = figuresOf(context, "educationSpending", given, "amount");
  if (figures === null) return conditionsFinding(context, asked, [null], notGiven("educationSpending").reasons);
  const total = notLess(figures, ["spendingYuan", "lastYearSpendingYuan"], (at) => [at("spendingYuan"), at("lastYearSpendingYuan")]);
  const perPupil = notLess(figures, ["spendingYuan", "pupils", "lastYearSpendingYuan", "lastYearPupils"], (at) => [
    times(at("spendingYuan"), at("lastYearPupils")),
    times(at("lastYearSpendingYuan"), at("pupils")),
  ]);
  return conditionsFinding(context, asked, [total.holds, perPupil.holds], distinct([...total.reasons, ...perPupil.reasons]));
}
