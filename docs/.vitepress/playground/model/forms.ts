import { reportOf, type FormOptions, type ReportDocument, type ReportForm } from "edu-balance/reporting";
import type { School } from "edu-balance";
import type { Assessed } from "./assessSheet.js";

/** The forms that a sheet can be put into, by what it was assessed by. */
export const FORMS = {
  basicBalance2012: ["countyPage", "coefficientTable", "declaration2012", "problemList", "dataRequest"],
  qualityBalance2017: ["qualityBalance2017", "problemList", "dataRequest"],
  classSize: ["problemList"],
} as const;
/** A form that a sheet can be put into. */
export type FormOfSheet = (typeof FORMS)[Assessed["standard"]][number];

/** Fills a form in. */
export function fillForm(form: ReportForm, assessed: Assessed, schools: readonly School[], options: FormOptions): ReportDocument {
  const isOf = (FORMS[assessed.standard] as readonly ReportForm[]).includes(form);
  const own = isOf ? form : "problemList";
  if (own === "problemList") return reportOf(assessed.result, { ...options, form: own });
  if (assessed.standard === "classSize") return reportOf(assessed.result, { ...options, form: "problemList" });
  if (own === "dataRequest") return reportOf(assessed.result, { ...options, form: own });
  if (assessed.standard === "qualityBalance2017") return reportOf(assessed.result, { ...options, form: "qualityBalance2017" });
  const { result, units } = assessed;
  if (own === "coefficientTable") return reportOf(result, { ...options, form: own });
  if (own === "declaration2012") return reportOf(result, { ...options, form: own, ...(schools.length === 0 ? {} : { schools }) });
  return reportOf(result, { ...options, form: "countyPage", units });
}
