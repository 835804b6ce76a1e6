import { judge } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { educationSpendingShareOfGdpOf } from "../../indicators/rates/educationSpendingShareOfGdp.js";
import { exactFigures } from "../../indicators/rates/exactFigures.js";
import { heatingAddOn } from "../../indicators/rates/heatingAddOn.js";
import { publicFundsPerPupilOf } from "../../indicators/rates/publicFundsPerPupil.js";
import { specialEducationFundsPerPupil } from "../../indicators/rates/specialEducationFundsPerPupil.js";
import { figureIn } from "../../model/reading/readFigures.js";
import { problemsIn, readParts, readRecord, type Path } from "../../model/reading/readRecord.js";
import type { RecordSpec } from "../../model/reading/spec.js";
import {
  boardingFunds,
  educationSpending,
  gdpShareFigures,
  publicFundsRecord,
  stagePublicFunds,
  type PublicFundsRecord,
  type StagePublicFunds,
} from "../../model/records/publicFunds.js";
import { STAGES, type Reported } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { compare, times, type Decimal } from "../../statistics/exact/decimal.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { notGiven } from "./engine/question.js";
import { unlessNobody } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";
import { conditionsFinding, dueFinding, leftOpen } from "./funding/judgeDue.js";
import { baseRuleOf, boardingDueOf, type FundingRegion } from "./funding/publicFundsDue.js";
import { judgeSmallSchools } from "./funding/smallSchoolFunds.js";

/**
 * Clause 七: public funds are at the base and rising, and boarders, small schools and special education get what is due
 * to them.
 *
 * `publicFundsPerPupil` of each stage is held against the base of the day and region; that of 2014 and 2015 was for rural schools
 * and judges a figure whose `ofSchools` is `rural`, others are described. A province's higher standard joins
 * it as an overlay with `combine: "strictest"`. `publicFundsKeptRising` is 1 where public funds per pupil are at least
 * last year's and at least `provincialStandardYuan`, and a rule of Shuozhou: elsewhere it is shown and not judged, and open where
 * the county has no place. “逐步提高” of the clause is read as not falling; the growth (增长) the law asks is strict, and judged by
 * `assessFundingGrowth`. Where the two differ, as funds are the same as last year's, both findings say so (`sameAsLastYear`).
 * Of `boardingAddOnDue` and `smallSchoolFundsDue` the value is what was paid and the limit what is due, boarders left
 * out of the latter. `educationSpendingNotFalling` is judged from September 2017. The heating add-on has no national number
 * and is described, or judged by the caller's `interpretations`. The share of GDP is a measure of the nation and described
 * for a county. What is due to nobody does not apply.
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
  const call = openRecord(publicFundsRecord, record, options);
  const { fundingRegion } = call.record;
  const stages = readParts(call.record.stages, ["stages"]);
  const specialEducation = { rate: specialEducationFundsPerPupil, parameter: "specialEducationFundsPerPupilBase" };
  return topicResult("publicFunds", call, [
    { findings: [], problems: [...problemsIn(publicFundsRecord, call.record, "fundingRegion"), ...stages.problems] },
    ...STAGES.map((stage) => judgeStage(call, stages.value?.[stage], stage, fundingRegion)),
    judgeBoarding(call, call.record.boarding, ["boarding"]),
    judgeSmallSchools(call, call.record.smallSchools, fundingRegion),
    judgeRate(call, { rate: heatingAddOn }, call.record.heating, ["heating"]),
    judgeRate(call, specialEducation, call.record.specialEducation, ["specialEducation"]),
    judgeGdpShare(call, call.record.gdp, ["gdp"]),
    judgeNotFalling(call, call.record.educationSpending, ["educationSpending"]),
  ]);
}

function judgeStage(call: Call, given: unknown, stage: Stage, region: FundingRegion | null | undefined): Judged {
  const path = ["stages", stage];
  const { value: figures, problems } = readRecord(stagePublicFunds, given, { path, asOf: call.asOf });
  const { value, reasons } = figures === null ? notGiven(path) : publicFundsPerPupilOf(figures);
  const { lookup, open } = baseRuleOf(call, stage, region, figures === null || figures.ofSchools === "rural");
  const period = call.account.periodAt(path);
  const held = { indicator: "publicFundsPerPupil", subject: call.subject, stage, ...period, value, unit: "yuanPerPupil", reasons } as const;
  const perPupil = unlessNobody(open === null ? judge({ lookup, ...held }) : leftOpen({ ...held, reasons: [...reasons, open] }));
  const kept = keptRising(figures);
  const citation = { document: "shuozhouOpinion2016", clause: "七" };
  const keptReasons = figures === null ? notGiven(path).reasons : kept.reasons;
  const asked = { indicator: "publicFundsKeptRising", citation, stage, ...period };
  const keptFinding = conditionsFinding(call, asked, kept.conditions, keptReasons);
  // A stage without pupils needs nothing; one that had none last year cannot show a rise.
  const rising = figures?.pupils === 0 ? unlessNobody(keptFinding) : keptFinding;
  return { findings: [perPupil, rising], problems };
}

interface Conditions {
  readonly conditions: readonly (boolean | null)[];
  readonly reasons: readonly Reason[];
}

/** Whether public funds per pupil are at least last year's, and at least the province's standard. */
function keptRising(figures: StagePublicFunds | null): Conditions {
  if (figures === null) return { conditions: [null], reasons: [] };
  const rising = compareFigures(
    stagePublicFunds,
    figures,
    ["publicFundsYuan", "pupils", "lastYearPublicFundsYuan", "lastYearPupils"],
    (at) => [times(at("publicFundsYuan"), at("lastYearPupils")), times(at("lastYearPublicFundsYuan"), at("pupils"))],
  );
  const atStandard = compareFigures(stagePublicFunds, figures, ["publicFundsYuan", "pupils", "provincialStandardYuan"], (at) => [
    at("publicFundsYuan"),
    times(at("provincialStandardYuan"), at("pupils")),
  ]);
  const same: readonly Reason[] = rising.isEqual && atStandard.holds === true ? [{ code: "sameAsLastYear" }] : [];
  return { conditions: [rising.holds, atStandard.holds], reasons: distinct([...rising.reasons, ...atStandard.reasons, ...same]) };
}

/** How one product of figures compares with another. */
interface Comparison {
  /** Whether it is at least the other. */
  readonly holds: boolean | null;
  readonly isEqual: boolean;
  readonly reasons: readonly Reason[];
}

/** Whether one product of figures is at least another, exactly; not known without one of them, or per pupil of nobody. */
function compareFigures<Field extends string>(
  spec: RecordSpec,
  figures: Readonly<Partial<Record<Field, Reported>>>,
  fields: readonly Field[],
  sides: (at: (field: Field) => Decimal) => readonly [Decimal, Decimal],
): Comparison {
  const { reasons, at } = exactFigures(spec, figures, fields);
  if (reasons.length > 0) return { holds: null, isEqual: false, reasons };
  const nobody = fields.filter((field) => PUPILS.has(field) && at(field).digits === 0n);
  if (nobody.length > 0) return { holds: null, isEqual: false, reasons: [{ code: "zeroDenominator", fields: nobody }] };
  const order = compare(...sides(at));
  return { holds: order >= 0, isEqual: order === 0, reasons: [] };
}

const PUPILS: ReadonlySet<string> = new Set(["pupils", "lastYearPupils"]);

function judgeBoarding(call: Call, given: unknown, path: Path): Judged {
  const { value: figures, problems } = readRecord(boardingFunds, given, { path, asOf: call.asOf });
  const paid = figures === null ? notGiven(path) : figureIn(boardingFunds, figures, "paidYuan");
  const indicator = "boardingAddOnDue";
  if (figures?.boarders === 0) {
    const nobody = leftOpen({
      indicator,
      subject: call.subject,
      ...call.account.periodAt(path),
      value: paid.value,
      unit: "yuan",
      reasons: [{ code: "noUnits" }],
    });
    return { findings: [{ ...nobody, verdict: "notApplicable" }], problems };
  }
  const finding = dueFinding(
    { indicator, subject: call.subject, ...call.account.periodAt(path) },
    paid,
    call.rule("boardingAddOn"),
    (addOn) => {
      const boarders = figures === null ? notGiven(path) : figureIn(boardingFunds, figures, "boarders");
      return boarders.value === null ? boarders : { value: boardingDueOf(boarders.value, addOn), reasons: [] };
    },
  );
  return { findings: [finding], problems };
}

/** The share is shown; the rule is about the nation. */
function judgeGdpShare(call: Call, given: unknown, path: Path): Judged {
  const { value: figures, problems } = readRecord(gdpShareFigures, given, { path, asOf: call.asOf });
  const { value, reasons } = figures === null ? notGiven(path) : educationSpendingShareOfGdpOf(figures);
  const indicator = "educationSpendingShareOfGdp";
  const lookup = call.rule("publicEducationSpendingShareOfGdp");
  const held = { indicator, subject: call.subject, ...call.account.periodAt(path), value, unit: "share" } as const;
  const ofNation = lookup.parameter === null ? lookup : { ...lookup, parameter: null, path: [], otherScopes: ["nation"], superseded: [] };
  return { findings: [judge({ lookup: ofNation, reasons, ...held })], problems };
}

function judgeNotFalling(call: Call, given: unknown, path: Path): Judged {
  const citation = { document: "centralOffices2017", clause: "（教育投入）" };
  const asked = { indicator: "educationSpendingNotFalling", citation, ...call.account.periodAt(path) };
  const { value: figures, problems } = readRecord(educationSpending, given, { path, asOf: call.asOf });
  if (figures === null) return { findings: [conditionsFinding(call, asked, [null], notGiven(path).reasons)], problems };
  const total = compareFigures(educationSpending, figures, ["spendingYuan", "lastYearSpendingYuan"], (at) => [
    at("spendingYuan"),
    at("lastYearSpendingYuan"),
  ]);
  const perPupil = compareFigures(
    educationSpending,
    figures,
    ["spendingYuan", "pupils", "lastYearSpendingYuan", "lastYearPupils"],
    (at) => [times(at("spendingYuan"), at("lastYearPupils")), times(at("lastYearSpendingYuan"), at("pupils"))],
  );
  const reasons = distinct([...total.reasons, ...perPupil.reasons]);
  return { findings: [conditionsFinding(call, asked, [total.holds, perPupil.holds], reasons)], problems };
}
