import { changed, findingOf, judge, type Finding, type Subject } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import type { Period } from "../../../foundation/period.js";
import { distinct } from "../../../foundation/distinct.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { documents } from "../../../policy/records/documents.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import { parameters } from "../../../policy/records/parameters.js";
import { codesOfSamePlace, placesUpward } from "../../../policy/records/places.js";
import type { Citation, PolicyDocument, Stage } from "../../../policy/records/types.js";
import type { UnitId } from "../../../policy/records/units.js";
import type { Call } from "../../call.js";

/** What a finding is about, and what is known of its value. */
export interface Held {
  readonly indicator: string;
  readonly subject: Subject;
  readonly stage?: Stage;
  readonly period?: Period;
  readonly value: number | null;
  readonly unit: UnitId;
  readonly reasons: readonly Reason[];
}

/** A finding without a limit: what it would be held against is not known. */
export function leftOpen({ reasons: why, ...held }: Held): Finding {
  const reasons = distinct(why);
  return findingOf({ requirement: null, verdict: "undetermined", margin: null, reasons, basis: [], origin: "library", ...held });
}

/**
 * What was paid, collected or set aside, held against what is due. The limit is worked out from the number of the rule
 * and the figures; while they do not tell what is due, nothing is judged.
 */
export function dueFinding(
  held: Pick<Held, "indicator" | "subject" | "stage" | "period">,
  paid: IndicatorValue,
  lookup: ParameterLookup,
  dueAt: (rule: number) => IndicatorValue,
): Finding {
  const { parameter } = lookup;
  const base = { value: paid.value, unit: "yuan", ...held } as const;
  if (parameter === null) return judge({ lookup, reasons: paid.reasons, ...base });
  const due = dueAt(parameter.value);
  const reasons = distinct([...paid.reasons, ...due.reasons]);
  if (due.value === null) return leftOpen({ reasons, ...base });
  return judge({ lookup: { ...lookup, parameter: { ...parameter, comparator: ">=", value: due.value } }, reasons, ...base });
}

/** What a clause asks in words that need no number: that several conditions hold. */
export interface AskedConditions {
  readonly indicator: string;
  readonly citation: Citation;
  readonly stage?: Stage;
  readonly period?: Period;
}

/**
 * Whether all conditions hold, 1 or 0: one that does not is enough for 0, and one that is unknown leaves the rest
 * open. Judged from the first day of the clause on, in the place of its document; without the place of the county nobody
 * knows whether a clause of one place asks it.
 */
export function conditionsFinding(
  call: Call,
  { indicator, citation, stage, period }: AskedConditions,
  conditions: readonly (boolean | null)[],
  reasons: readonly Reason[],
): Finding {
  const document = documentOf(citation);
  const value = allHold(conditions);
  const finding = findingOf({
    indicator,
    subject: call.subject,
    stage,
    period,
    value,
    unit: "yesOrNo",
    requirement: null,
    verdict: value === null ? "undetermined" : value === 1 ? "met" : "notMet",
    margin: null,
    reasons,
    basis: [citation],
    origin: document.level,
  });
  const absence = absenceOf(call, citation, indicator, document);
  if (absence === null) return finding;
  const verdict = absence.code === "placeUnknown" ? "undetermined" : "notApplicable";
  return changed(finding, { verdict, reasons: [...reasons, absence], basis: [], origin: "library" });
}

/** 1 where all conditions hold, 0 where one does not, `null` where that is not known. */
export function allHold(conditions: readonly (boolean | null)[]): 0 | 1 | null {
  if (conditions.includes(false)) return 0;
  return conditions.includes(null) ? null : 1;
}

function documentOf(citation: Citation): PolicyDocument {
  const document = documents.find(({ id }) => id === citation.document);
  if (document === undefined) throw new Error(`The policy records hold no document ${citation.document}.`);
  return document;
}

/** Why the clause does not judge the county on the day, or `null`. */
function absenceOf({ county, asOf }: Call, citation: Citation, indicator: string, document: PolicyDocument): Reason | null {
  const from = firstDayOf(citation, document);
  const isOfNation = document.place === "CN";
  if (from <= asOf && county.place === undefined && !isOfNation) return { code: "placeUnknown", parameterId: indicator };
  const places = placesUpward(county.place ?? "CN").flatMap((place) => codesOfSamePlace(place));
  if (!places.includes(document.place)) return { code: "noRuleInForce", parameterId: indicator, nextFrom: null };
  return from > asOf ? { code: "documentLaterThanDate", document: document.id, effectiveFrom: from } : null;
}

/** First day of a clause: that of its document, and where that was never seen that of the numbers of the clause. */
function firstDayOf(citation: Citation, document: PolicyDocument): CalendarDate {
  const own = document.effective ?? document.issued ?? document.published;
  if (own !== undefined) return own;
  const days = parameters
    .filter(({ source }) => source.document === citation.document && source.clause === citation.clause)
    .map(({ effectiveFrom }) => effectiveFrom);
  const [first] = days.sort();
  if (first === undefined) throw new Error(`The policy records hold no day of ${citation.document} ${citation.clause ?? ""}.`);
  return first;
}
