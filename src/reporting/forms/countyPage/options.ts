import type { BasicBalanceAssessment } from "../../../assessments/basicBalance/assessBasicBalance.js";
import type { CoefficientAssessment } from "../../../assessments/basicBalance/assessBasicBalanceFromCoefficients.js";
import type { QualityBalanceAssessment } from "../../../assessments/qualityBalance/assessQualityBalance.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import type { ClassRecord } from "../../../model/records/classRecord.js";
import type { StageUnit } from "../../../model/stageUnit.js";
import type { SchoolLedger } from "../../../model/stageUnits.js";
import type { FormOptions } from "../../formOptions.js";

/** What a page of a county can be made of. */
export type CountyPageSource = ShuozhouAssessment | BalanceSource;

/** Coefficients of one day: with means where they come from units. */
export type BalanceSource = BasicBalanceAssessment | CoefficientAssessment;

/**
 * What a page of a county takes beside the result. All of it may be left out: the page then has the tables it can.
 */
export interface CountyPageOptions extends FormOptions {
  /** Id of the county; it may be left out where the result has one alone. */
  readonly county?: string;
  /** `assessBasicBalance` of the county on the same day, for means and coefficients. In `from`: `balance#/…`. */
  readonly balance?: BalanceSource;
  /** The same of the year before. In `from`: `previous#/…`. */
  readonly previous?: BalanceSource;
  /** `assessQualityBalance` of the county, for what its schools miss. In `from`: `quality#/…`. */
  readonly quality?: QualityBalanceAssessment;
  /** What `stageUnits` said of the schools that were registered. In `from`: `ledger#/…`. */
  readonly ledger?: SchoolLedger;
  /** The units that `balance` was made of, for a chart of the schools. */
  readonly units?: readonly StageUnit[];
  /** The classes of the county, for a chart of their sizes. */
  readonly classes?: readonly ClassRecord[];
}
