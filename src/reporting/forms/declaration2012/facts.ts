import type { School } from "../../../model/school.js";
import type { FundingGrowthRecord } from "../../../model/records/fundingGrowth.js";
import type { SurveyFigures } from "../../../model/records/survey.js";
import type { TopicAssessment } from "../../../assessments/topics/engine/result.js";
import type { BalanceResult } from "../coefficientTable/stageRows.js";
import type { FormOptions } from "../../formOptions.js";
import type { PublishedTableRow } from "../coefficientTable/publishedRow.js";
import type { Reason } from "../../../findings/reason.js";
import { checkSchools, type CheckedSchool } from "../../../model/checkSchools.js";
import type { Stage } from "../../../policy/records/types.js";

/** A figure that no result holds; absent or `null` means not known. */
export type Fact = number | null;

/** Funding of a year that the form asks for and no record of the library holds. */
export interface DeclaredFundingYear {
  readonly year: number;
  /** Budgeted education funds over all fiscal spending: 0.18 is 18 %. */
  readonly budgetShare?: Fact;
  /** Budgeted operating funds per pupil, in yuan. */
  readonly spendingPerPupilYuan?: Readonly<Partial<Record<Stage, Fact>>>;
  /** Budgeted public funds per pupil, in yuan. */
  readonly publicFundsPerPupilYuan?: Readonly<Partial<Record<Stage, Fact>>>;
}

/** What the form asks for and neither the result nor the register of schools tells; what is absent stays blank and is listed. */
export interface DeclarationFacts {
  /** Residents, in persons; printed in 万人. */
  readonly population?: Fact;
  /** Those of them in agriculture. */
  readonly ruralPopulation?: Fact;
  readonly towns?: Fact;
  readonly villages?: Fact;
  readonly gdpPerHeadYuan?: Fact;
  readonly fiscalRevenuePerHeadYuan?: Fact;
  readonly farmersIncomePerHeadYuan?: Fact;
  readonly townIncomePerHeadYuan?: Fact;
  /** Classes by stage, in place of those that the schools report. */
  readonly classes?: Readonly<Partial<Record<Stage, Fact>>>;
  /** Staff by stage. */
  readonly staff?: Readonly<Partial<Record<Stage, Fact>>>;
  readonly funding?: readonly DeclaredFundingYear[];
  /** People who were asked on the spot, and those of them who are satisfied. */
  readonly interviewed?: Fact;
  readonly interviewedSatisfied?: Fact;
}

/** Options of `declaration2012`: what the form asks for beside the result. All of it is optional; what lacks stays blank and is listed. */
export interface Declaration2012Options extends FormOptions {
  /** The registered schools: counts of 表Ⅰ, and which schools 表Ⅱ leaves out. */
  readonly schools?: readonly School[];
  /** Items of the province's standard for the columns of 表Ⅱ, by id; the first ten where this is left out. */
  readonly items?: readonly string[];
  /** What was published, for results of `assessBasicBalanceFromCoefficients`. */
  readonly published?: readonly PublishedTableRow[];
  /** Funding by year, as `assessFundingGrowth` takes it. */
  readonly funding?: FundingGrowthRecord;
  /** What `assessFundingGrowth` returned of it. */
  readonly fundingGrowth?: TopicAssessment<"fundingGrowth">;
  /** The survey, as `assessBasicBalance` takes it. */
  readonly survey?: SurveyFigures;
  readonly facts?: DeclarationFacts;
  /** Measures and results (表Ⅶ), a paragraph each. */
  readonly measures?: readonly string[];
}

/** A declaration while it is filled in. */
export interface Declaration {
  readonly result: BalanceResult;
  readonly options: Declaration2012Options;
  /** Its name. */
  readonly county: string;
  readonly register: Register | null;
}

/** The registered schools that were handed in: those whose record is sound, and why nothing can be counted, where a record is not. */
export interface Register {
  readonly schools: readonly CheckedSchool[];
  readonly faults: readonly Reason[];
}

/** Looks through the schools that were handed in; `null` where none were. */
export function openRegister({ schools }: Declaration2012Options): Register | null {
  if (schools === undefined) return null;
  const { sound, excluded } = checkSchools(schools);
  const faults = (["invalidRecord", "duplicateUnit"] as const).flatMap((code): Reason[] => {
    const units = excluded.filter(({ reason }) => reason === code).map(({ id }) => id);
    return units.length === 0 ? [] : [{ code, units }];
  });
  return { schools: sound, faults };
}
