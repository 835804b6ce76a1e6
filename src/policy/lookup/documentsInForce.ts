import { requireKeys } from "../../foundation/requireKeys.js";
import { requireObject } from "../../foundation/usageError.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { documents } from "../records/documents.js";
import { codesOfSamePlace, placesUpward } from "../records/places.js";
import type { PolicyDocument } from "../records/types.js";
import type { SinceBasis } from "../records/lists.js";

/** A document in force, and the day it is counted from. */
export interface DocumentInForce {
  readonly document: PolicyDocument;
  readonly since: CalendarDate;
  /** Which of its days that is. */
  readonly sinceBasis: SinceBasis;
}

/** Documents in force on a day, and those whose own day is not known. */
export interface DocumentsInForce {
  readonly inForce: readonly DocumentInForce[];
  /** Documents without any known day: whether they were in force cannot be told. */
  readonly undated: readonly PolicyDocument[];
}

/**
 * The documents in force on a day, oldest first: from the day of effect, else of signature, else of publication, up to
 * the day of repeal. Documents whose day was never seen are listed apart.
 *
 * @param asOf - The day.
 * @param options - `place`: leave out documents of other provinces, cities and counties. Default: all places.
 * @throws UsageError `badDate`, `badOption`.
 *
 * @example
 * ```ts
 * import { documentsInForce } from "edu-balance";
 *
 * const ids = (asOf: string) => documentsInForce(asOf, { place: "140600" }).inForce.map(({ document }) => document.id);
 * ids("2016-05-15").includes("shuozhouOpinion2016"); // => false
 * ids("2016-05-16").includes("shuozhouOpinion2016"); // => true
 * ```
 */
export function documentsInForce(asOf: CalendarDate, options: { readonly place?: string } = {}): DocumentsInForce {
  requireDate(asOf, "asOf");
  requireObject(options, "options");
  requireKeys(options, ["place"], "options");
  const places = options.place === undefined ? null : placesUpward(options.place).flatMap((place) => codesOfSamePlace(place));
  const inForce: DocumentInForce[] = [];
  const undated: PolicyDocument[] = [];
  for (const document of documents) {
    if (places?.includes(document.place) === false) continue;
    const start = startOf(document);
    if (start === null) undated.push(document);
    else if (start.since <= asOf && asOf <= (document.repealed ?? asOf)) inForce.push({ document, ...start });
  }
  return { inForce: inForce.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since))), undated };
}

function startOf(document: PolicyDocument): Omit<DocumentInForce, "document"> | null {
  if (document.effective !== undefined) return { since: document.effective, sinceBasis: "effective" };
  if (document.issued !== null) return { since: document.issued, sinceBasis: "issued" };
  return document.published === undefined ? null : { since: document.published, sinceBasis: "published" };
}
