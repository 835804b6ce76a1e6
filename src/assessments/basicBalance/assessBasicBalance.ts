import { pickIndicatorOptions } from "../../indicators/school/pickIndicatorOptions.js";
import type { Call } from "../call.js";
import { openRecord } from "../openRecord.js";
import { isDefect, type MissingFigure } from "../../findings/ledger.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { variationsByStage, type Variations } from "../../indicators/school/variationsByStage.js";
import { checkManyUnits } from "../../model/checkManyUnits.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import { problem, type Problem } from "../../findings/problem.js";
import { evaluationUnitOf } from "../../policy/records/places.js";
import type { Stage } from "../../policy/records/types.js";
import { requireOrigin, type AssessmentOptions } from "../call.js";
import { assessParts, type WholeStandard } from "./assessParts.js";
import { judgeComposite, type StageComposite } from "./judgeComposite.js";
import { basicBalanceInput, type BasicBalanceInput } from "../../model/records/balance.js";

export type { BasicBalanceInput } from "../../model/records/balance.js";

/** {@link StageComposite} with the coefficients it rests on. */
export interface StageBalance extends StageComposite {
  readonly variation: Variations<ResourceIndicatorId>;
}

/** Result of {@link assessBasicBalance}. The ledger is of units; each variation has one of its own for its stage and indicator. */
export type BasicBalanceAssessment = WholeStandard<StageBalance>;

/**
 * Assesses a county by the four parts of 教督〔2012〕3号. The inter-school gap is always assessed: eight coefficients for
 * primary and for junior secondary schools, their plain mean as the composite, and the composite against its limit
 * (primary ≤ 0.65, junior secondary ≤ 0.55). Single coefficients have no limit of their own. The schools' basic standard,
 * the government's work and public satisfaction are assessed where they are given; see `assessSchoolStandards`,
 * `assessGovernmentWork` and `assessSatisfaction`.
 *
 * `verdict` is that of the parts given, `recognition` that of the whole standard, for which a part that was not given is
 * undetermined. A composite needs all eight coefficients of all schools in scope: when one cannot be computed it is
 * `null` and the verdict `undetermined`.
 *
 * @param given - The county and its units, best made by `stageUnits`, and what is known of the other parts.
 * @param options - `asOf`, the day whose rules hold.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 *
 * const figures = {
 *   fullTimeTeachers: 20, higherDegreeTeachers: 18, midSeniorTeachers: 12, teachingAreaM2: 1500, indoorSportsAreaM2: 0,
 *   sportsGroundAreaM2: 3000, equipmentYuan: 450000, computers: 40, books: 9000,
 * };
 * const units = (["primary", "juniorSecondary"] as const).flatMap((stage) =>
 *   ["a", "b"].map((id) => ({ schoolId: id, stage, pupils: 300, ...figures })),
 * );
 * const result = assessBasicBalance({ county: { id: "example" }, units }, { asOf: "2016-12-31" });
 * result.verdict; // => "met"
 * result.stages.primary.composite; // => 0
 * result.stages.primary.finding.requirement?.limit; // => 0.65
 * [result.recognition, result.notAssessed]; // => ["undetermined", ["schoolStandards", "governmentWork", "satisfaction"]]
 *
 * const satisfaction = { residents: 300000, distributed: 600, parents: 300, valid: 500, satisfied: 424 };
 * const surveyed = assessBasicBalance({ county: { id: "example" }, units, satisfaction }, { asOf: "2016-12-31" });
 * [surveyed.parts.satisfaction?.share, surveyed.verdict]; // => [0.848, "notMet"]
 * ```
 */
export function assessBasicBalance(given: BasicBalanceInput, options: AssessmentOptions): BasicBalanceAssessment {
  requireObject(given, "input");
  requireObject(given.county, "input.county");
  requireArray(given.units, "input.units");
  requireOrigin(given);
  const call = openRecord(basicBalanceInput, given, { ...options, county: given.county }, ["units", "schoolStandards", "satisfaction"]);
  const input = call.record as Partial<BasicBalanceInput> & Pick<BasicBalanceInput, "county">;
  const { units = [] } = input;
  const checked = checkManyUnits(units);
  const defects = [...checked.defects, ...(input.ledger?.excluded ?? []).filter(isDefect)];
  const all = { ...checked, defects };
  const variations = variationsByStage(all, pickIndicatorOptions(input), indicators);
  const stages = {
    primary: balanceFrom(call, "primary", variations.primary),
    juniorSecondary: balanceFrom(call, "juniorSecondary", variations.juniorSecondary),
  };
  const ledger = {
    given: checked.given,
    used: checked.given - checked.defects.length,
    excluded: checked.defects,
    missing: missingIn(stages),
  };
  const problems = [...(input.problems ?? []), ...checked.problems, ...othersNotCounted({ county: input.county, units })];
  return assessParts(input, { stages, ledger, problems, account: call.account }, options);
}

/** A unit of evaluation with schools run from above it, and none of them among its units. */
function othersNotCounted({ county, units = [] }: Partial<BasicBalanceInput> & Pick<BasicBalanceInput, "county">): Problem[] {
  const { includes } = evaluationUnitOf(county.id, county.place) ?? { includes: [] };
  if (includes.length === 0 || units.length === 0 || units.some((unit: StageUnit | null) => unit?.countyRun === false)) return [];
  const against = { zh: includes.map(({ zh }) => zh).join("、"), en: includes.map(({ en }) => en).join(" and ") };
  return [problem(["units"], "othersNotCounted", units.length, { against, ...NAME_OF_UNITS })];
}

const NAME_OF_UNITS = { zh: "各校各学段", en: "units" } as const;

/** The figures that a coefficient lacks, each once. */
function missingIn(stages: Readonly<Record<Stage, StageBalance>>): MissingFigure[] {
  const missing: MissingFigure[] = [];
  // One by one: arguments of a call are limited, schools are not.
  for (const stage of STAGES)
    for (const { id } of indicators) for (const each of stages[stage].variation[id].ledger.missing) missing.push(each);
  return distinct(missing);
}

function balanceFrom(call: Call, stage: Stage, variation: Variations<ResourceIndicatorId>): StageBalance {
  const coefficients: Partial<Record<ResourceIndicatorId, number | null>> = {};
  const why: Reason[] = [];
  for (const { id } of indicators) {
    const { coefficient, reasons } = variation[id];
    coefficients[id] = coefficient;
    for (const reason of reasons) why.push(reason);
  }
  // What keeps a single coefficient from being known shows in the finding, not only below it.
  const later = call.account.laterAt("units");
  const reasons = later.length > 0 ? later : distinct(why);
  const { composite, verdict, finding } = judgeComposite(call, stage, { coefficients, reasons, part: "units" });
  return { composite, verdict, finding, variation };
}
