import { isFinding } from "../../assessments/summary/isFinding.js";
import { readResult } from "../../assessments/summary/readResult.js";
import type { Finding } from "../../findings/finding.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { requireKeys, requireWord } from "../../foundation/requireKeys.js";
import { requireObject, UsageError } from "../../foundation/usageError.js";
import { languageOf, REPORT_LOCALES, type ReportLocale } from "../../naming/reportLocale.js";
import { itemNamesOf } from "../itemNames.js";
import { requireKind } from "../resultKinds.js";
import { wordsOf } from "../words/wordsOf.js";
import { explainFinding, type FindingExplanation } from "./explainFinding.js";
import { explainResult, type ExplainedResult, type ResultExplanation } from "./explainResult.js";
import { DETAILS, type Detail, type Telling } from "./parts/telling.js";

/** Options of {@link explain}. */
export interface ExplainOptions {
  readonly locale: ReportLocale;
  /** Default `"short"`. */
  readonly detail?: Detail;
  /** Names of schools and counties by their ids, where the result has none. */
  readonly names?: Readonly<Record<string, string>>;
  /** For a finding alone: the day of the assessment, for the days since it fell due. A result has its own. */
  readonly asOf?: CalendarDate;
}

const OPTION_KEYS: readonly (keyof ExplainOptions)[] = ["locale", "detail", "names", "asOf"];

/**
 * A finding or a result in sentences: what was found, what is required, how far it is from that, when it is due, what is not known and
 * why it is not judged; in full also the source, how it was confirmed and since when it holds, and every remark.
 *
 * Sentences have a plain text, and pieces (`runs`) whose numbers say where in the finding or result they are (`traceNumber`). Coefficients have
 * three decimals, shares one, yuan from 10,000 are in 万元; a value that would round onto its limit has more digits. Of what is counted the
 * distance is in whole units. A target that was reached late is not overdue, and what is only described says why it is not judged.
 *
 * Of a result: how it is as a whole, then what is not met, not known and under way, findings of one kind in one line, with the number of
 * those that are left out.
 *
 * @param what - A finding, or what any assessment of this library returned; the same read back from JSON.
 * @throws UsageError `notAnObject`, `badOption`, `badDate`.
 *
 * @example
 * ```ts
 * import { assessRotation } from "edu-balance";
 * import { explain } from "edu-balance/reporting";
 *
 * const counts = { rotated: 9, eligible: 100 };
 * const result = assessRotation({ counts }, { asOf: "2016-12-31", county: { id: "yingxian", name: "应县", place: "140622" } });
 * const [finding] = result.findings;
 * finding && explain(finding, { locale: "zh-CN" }).text;
 * // => "应县校长教师交流轮岗比例9%，要求不低于10%，还差1个百分点，未达标。"
 * const { groups } = explain(result, { locale: "en" });
 * groups.map(({ verdict, findings, heading }) => [verdict, findings, heading.text]);
 * // => [["notMet", 1, "1 not met."], ["undetermined", 1, "1 undetermined."]]
 * ```
 */
export function explain(what: Finding, options: ExplainOptions): FindingExplanation;
export function explain(what: ExplainedResult, options: ExplainOptions): ResultExplanation;
export function explain(what: Finding | ExplainedResult, options: ExplainOptions): FindingExplanation | ResultExplanation {
  requireObject(what, "what");
  requireExplainOptions(options);
  const telling = openTelling(options);
  if (isFinding(what)) return readResult(what, "what", () => explainFinding({ finding: what, at: "" }, telling));
  requireKind(what, ["anyAssessment"], "what, where it is no finding,", []);
  return readResult(what, "what", () =>
    explainResult(what, { ...telling, items: itemNamesOf(what), day: { asOf: what.asOf, at: "/asOf" } }),
  );
}

function openTelling({ locale, detail = "short", names = {}, asOf }: ExplainOptions): Telling {
  const { explain: words, common } = wordsOf(locale);
  const day = asOf === undefined ? null : { asOf, at: "options#/asOf" };
  return { locale, language: languageOf(locale), words, common, detail, names, items: {}, day, known: null };
}

function requireExplainOptions(options: ExplainOptions): void {
  requireObject(options, "options");
  requireKeys(options, OPTION_KEYS, "options");
  const { locale } = options as Partial<ExplainOptions>;
  if (locale === undefined) throw new UsageError("badOption", `options.locale must be one of ${REPORT_LOCALES.join(", ")}.`, locale);
  requireWord("locale", locale, REPORT_LOCALES);
  requireWord("detail", options.detail, DETAILS);
  if (options.names !== undefined) requireObject(options.names, "options.names");
  if (options.asOf !== undefined) requireDate(options.asOf, "asOf");
}
