import type { QualityBalanceAssessment } from "../../../assessments/qualityBalance/assessQualityBalance.js";
import type { QualityCoefficientAssessment } from "../../../assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import type { SchoolCheck } from "../../../assessments/qualityBalance/judgeSchool.js";
import type { Finding, Verdict } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { comparatorSign } from "../../../naming/comparatorSign.js";
import { nameOf } from "../../../naming/nameOf.js";
import { VERDICT_NAMES } from "../../../findings/finding.js";
import { schoolSubject } from "../../../assessments/call.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { subjectText } from "../../../naming/subjectText.js";
import { amountRun, countRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { wordsOf } from "../../words/wordsOf.js";
import { filled, type FormCell } from "../formTable.js";

/** A form of quality balance while it is filled in. */
export interface QualityForm<Result = QualityBalanceAssessment> {
  readonly result: Result;
  readonly options: FormOptions;
}

/** What all results of quality balance have that a form is filled in from. */
export type QualityResult = QualityBalanceAssessment | QualityCoefficientAssessment;

/** The name of a school of the resources. */
export function nameOfSchool({ result, options: { names, locale } }: QualityForm, { schoolId, schoolName }: SchoolCheck): string {
  return subjectText(schoolSubject(schoolId, schoolName), result.asOf, names)[languageOf(locale)];
}

/** What a table under a heading is of: the county and the day. */
export function captionOf({ result, options: { names, locale } }: QualityForm<QualityResult>): string {
  const county = subjectText(result.subject, result.asOf, names)[languageOf(locale)];
  return textOfRuns(fillRuns(wordsOf(locale).qualityBalance2017.caption, { county, day: result.asOf }));
}

/** A verdict by its name, marked. */
export function verdictCell({ options: { locale } }: Pick<QualityForm, "options">, verdict: Verdict): FormCell {
  const isMarked = verdict === "notMet" || verdict === "pending" || verdict === "undetermined";
  return filled(VERDICT_NAMES[verdict][languageOf(locale)], isMarked ? { mark: verdict } : {});
}

/** What is asked, as ≥ 4.5; a dash where nothing is. */
export function limitRuns(
  { options: { locale } }: Pick<QualityForm, "options">,
  { requirement, unit }: Pick<Finding, "requirement" | "unit">,
  at: string,
): Runs {
  if (requirement === null) return [wordsOf(locale).qualityBalance2017.dash];
  const sign = comparatorSign(requirement.comparator, languageOf(locale));
  return [sign, amountRun(requirement.limit, unit, { from: [`${at}/requirement/limit`] }, { locale })];
}

/** What was found of a school, and where. */
export interface FoundOfSchool {
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly at: string;
}

/** Most schools that are named in one place. */
const MOST_NAMED = 10;

/** Schools by name in a template; of many the first, and how many there are. */
export function namedSchools(
  { options: { locale } }: QualityForm,
  own: readonly Pick<FoundOfSchool, "name" | "at">[],
  template: string,
): Runs {
  const { common, qualityBalance2017: words } = wordsOf(locale);
  const names = own.slice(0, MOST_NAMED).map(({ name }) => name);
  const all = own.length > MOST_NAMED ? countRun(own.length, { how: "count", from: own.map(({ at }) => at) }, words.andMore) : null;
  return fillRuns(template, { schools: names.join(common.listComma), all });
}

/** The schools that reach something by an exception alone, exception by exception. */
export function byException(form: QualityForm, found: readonly FoundOfSchool[]): Runs[] {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const used = found.flatMap(({ reasons, ...school }) =>
    reasons.flatMap((reason) => (reason.code === "exceptionUsed" ? [{ ...school, exception: reason.exception }] : [])),
  );
  return [...groupBy(used, ({ exception }) => exception)].map(([id, own]) => {
    const exception = nameOf(id)[languageOf(locale)];
    return namedSchools(
      form,
      own,
      words.byException.replace("{exception}", () => exception),
    );
  });
}
