import type { QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import type { QualityCoefficientAssessment } from "../assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { REPORT_LOCALES } from "../naming/reportLocale.js";
import type { ReportDocument } from "./document.js";
import { REPORT_FORMS, type ReportForm } from "./forms/lists.js";
import { FORM_OPTION_KEYS, type FormOptions } from "./formOptions.js";
import type { ShuozhouAssessment } from "../assessments/shuozhou2016/assessShuozhou2016.js";
import { cityReport, type CityReportOptions } from "./forms/cityReport/cityReport.js";
import { countyPage } from "./forms/countyPage/countyPage.js";
import type { CountyPageOptions, CountyPageSource } from "./forms/countyPage/options.js";
import { coefficientTable, type BalanceResult, type CoefficientTableOptions } from "./forms/coefficientTable/coefficientTable.js";
import { dataRequest } from "./forms/dataRequest/dataRequest.js";
import type { DataRequestSource } from "./forms/dataRequest/gaps.js";
import { declaration2012, type Declaration2012Options } from "./forms/declaration2012/declaration2012.js";
import { qualityBalance2017 } from "./forms/qualityBalance2017/qualityBalance2017.js";
import { problemList, type ProblemListOptions, type ProblemListSource } from "./forms/problemList/problemList.js";
import { shuozhou2016, type Shuozhou2016Options } from "./forms/shuozhou2016/shuozhou2016.js";
import { kindsOf, requireKind, type ResultKind } from "./resultKinds.js";

/** What each form is made of, and what it takes: one entry a form. */
export interface ReportForms {
  readonly shuozhou2016: { readonly result: ShuozhouAssessment; readonly options: Shuozhou2016Options };
  readonly cityReport: { readonly result: ShuozhouAssessment; readonly options: CityReportOptions };
  readonly countyPage: { readonly result: CountyPageSource; readonly options: CountyPageOptions };
  readonly coefficientTable: { readonly result: BalanceResult | readonly BalanceResult[]; readonly options: CoefficientTableOptions };
  readonly declaration2012: { readonly result: BalanceResult; readonly options: Declaration2012Options };
  readonly qualityBalance2017: { readonly result: QualityBalanceAssessment | QualityCoefficientAssessment; readonly options: FormOptions };
  readonly dataRequest: { readonly result: DataRequestSource; readonly options: FormOptions };
  readonly problemList: { readonly result: ProblemListSource; readonly options: ProblemListOptions };
}

/** How a form is filled in. */
interface FormEntry<Form extends ReportForm> {
  readonly fill: (result: ReportForms[Form]["result"], options: ReportForms[Form]["options"]) => ReportDocument;
  /** The results it is made of. */
  readonly of: readonly ResultKind[];
  /** Whether a list of such results is taken as well. */
  readonly takesList?: true;
  /** Its options beside those of every form. */
  readonly options: readonly Exclude<keyof ReportForms[Form]["options"], (typeof FORM_OPTION_KEYS)[number]>[];
}

/** The forms: one line a form. */
const FORMS: { readonly [Form in ReportForm]: FormEntry<Form> } = {
  shuozhou2016: { fill: shuozhou2016, of: ["shuozhou2016"], options: ["county"] },
  cityReport: { fill: cityReport, of: ["shuozhou2016"], options: ["previous"] },
  countyPage: {
    fill: countyPage,
    of: ["shuozhou2016", "basicBalance"],
    options: ["county", "balance", "previous", "quality", "ledger", "units", "classes"],
  },
  coefficientTable: { fill: coefficientTable, of: ["basicBalance"], takesList: true, options: ["place", "cities", "published"] },
  declaration2012: {
    fill: declaration2012,
    of: ["basicBalance"],
    options: ["schools", "items", "published", "funding", "fundingGrowth", "survey", "facts", "measures"],
  },
  qualityBalance2017: { fill: qualityBalance2017, of: ["qualityBalance", "qualityCoefficients"], options: [] },
  dataRequest: { fill: dataRequest, of: ["shuozhou2016", "basicBalance", "qualityBalance"], options: [] },
  problemList: { fill: problemList, of: ["anyAssessment", "rectificationLedger"], options: [] },
};

/** Options of {@link reportOf}: the form, and what it takes. */
export type ReportOptions<Form extends ReportForm> = ReportForms[Form]["options"] & { readonly form: Form };

/**
 * A result in the words and tables of a form, as a document that is plain JSON: `toMarkdown` and `toHtml` write it down, and a
 * program of the caller's can make any file of it. Every number in it says where in the result it is from (`traceNumber`).
 *
 * @param result - What the assessment or plan that the form is made of returned, or the same read back from JSON.
 * @param options - `form`, `locale`, and what the form takes beside them.
 * @throws UsageError `notAnObject`; `badOption` for an unknown form, locale or option, and for a result that the form is not made of: the
 * message says which is right.
 *
 * @example
 * ```ts
 * import { assessRotation } from "edu-balance";
 * import { reportOf } from "edu-balance/reporting";
 *
 * const counts = { rotated: 9, eligible: 100 };
 * const result = assessRotation({ counts }, { asOf: "2016-12-31", county: { id: "yingxian", name: "应县", place: "140622" } });
 * const report = reportOf(result, { form: "problemList", locale: "zh-CN" });
 * [report.form, report.title]; // => ["problemList", "应县问题清单"]
 * ```
 */
export function reportOf<Form extends ReportForm>(result: ReportForms[Form]["result"], options: ReportOptions<Form>): ReportDocument {
  requireObject(options, "options");
  const { form } = options;
  requireGiven("form", form, REPORT_FORMS);
  const entry: FormEntry<Form> = FORMS[form];
  requireKeys(options, ["form", ...FORM_OPTION_KEYS, ...entry.options].map(String), "options");
  requireGiven("locale", options.locale, REPORT_LOCALES);
  for (const each of entry.takesList === true && Array.isArray(result) ? (result as readonly object[]) : [result]) {
    requireObject(each, "result");
    requireKind(each, entry.of, `result of the form ${form}`, formsOf(each));
  }
  return entry.fill(result, options);
}

/** Throws unless an option is given and one of those there are. */
function requireGiven(key: string, value: unknown, permitted: readonly string[]): void {
  if (value === undefined) throw new UsageError("badOption", `options.${key} must be one of ${permitted.join(", ")}.`, value);
  requireWord(key, value, permitted);
}

/** The forms that a result can be put into. */
function formsOf(result: object): string[] {
  const kinds = kindsOf(result);
  return REPORT_FORMS.filter((form) => FORMS[form].of.some((kind) => kinds.includes(kind)));
}
