import type { Exclusion } from "../findings/ledger.js";
import type { Reason } from "../findings/reason.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import { definitionAt } from "../policy/lookup/definitionAt.js";
import type { Comparator, Confirmation, Parameter, Stage } from "../policy/records/types.js";
import { queryFor, type Call } from "./call.js";
import type { Certainty } from "./lists.js";

/** The size a class is counted by, and where it comes from. */
export interface SizeDefinition {
  readonly parameterId: string;
  /** `"<="`: counted are the classes above `limit`. `">="`: counted are the classes of `limit` pupils and more. */
  readonly comparator: Comparator;
  readonly limit: number;
  readonly effectiveFrom: CalendarDate;
  readonly confirmation: Confirmation;
}

/** How many classes are above a size. */
export interface SizeCount {
  readonly certainty: Certainty;
  /** `null` where the records cannot tell exactly. */
  readonly count: number | null;
  /** `count / classes`, unrounded; `null` as the count is, or without classes. */
  readonly share: number | null;
  /** The certain and the possible count; `null` where not even these can be told. */
  readonly range: { readonly least: number; readonly most: number } | null;
  readonly definition: SizeDefinition;
  readonly reasons: readonly Reason[];
}

/** Class sizes of one stage. */
export interface StageClassSizes {
  readonly classes: number;
  /** `null` where bands do not tell. */
  readonly pupils: number | null;
  readonly mean: number | null;
  /** Largest class; `null` unless every class is known by itself. */
  readonly largest: number | null;
  /** Classes above the standard size: 45 primary, 50 junior secondary. */
  readonly overStandard: SizeCount;
  /** Classes of 56 pupils and more (大班额), super-sized ones included. */
  readonly oversized: SizeCount;
  /** Classes of 66 pupils and more (超大班额). */
  readonly superSized: SizeCount;
}

/** The sizes of the classes of one stage. What is wrong with a record leaves them unknown. */
export function countSizes(
  call: Call,
  stage: Stage,
  { records, defects }: { readonly records: readonly ClassRecord[]; readonly defects: readonly Exclusion[] },
): StageClassSizes {
  let classes = 0;
  let pupils = 0;
  let largest = 0;
  let banded = 0;
  let total = 0;
  for (const record of records) {
    if (record.kind === "band") {
      classes += record.classes;
      banded += record.classes;
    } else if (record.kind === "total") {
      classes += record.classes;
      total += record.classes;
      pupils += record.pupils;
    } else {
      classes += 1;
      pupils += record.pupils;
      if (record.pupils > largest) largest = record.pupils;
    }
  }
  const wanting: Reason[] = [
    ...(classes === 0 ? [{ code: "noUnits" } as const] : []),
    ...(total > 0 ? [{ code: "aggregateHasNoShare", classes: total } as const] : []),
    ...(defects.length > 0 ? [{ code: "invalidRecord", units: defects.map((defect) => defect.id) } as const] : []),
  ];
  const countFor = (sizeParameter: string): SizeCount => {
    const { parameter, reasons } = sizeAt(call, sizeParameter, stage);
    const range = defects.length > 0 ? null : rangeOf(records, total, parameter);
    const exact = range !== null && range.least === range.most && classes > 0;
    const within: Reason[] = range === null || exact || classes === 0 ? [] : [{ code: "knownWithinRange", ...range }];
    return {
      certainty: exact ? "certain" : range === null || total > 0 || classes === 0 ? "cannotTell" : "possible",
      count: exact ? range.least : null,
      share: exact ? range.least / classes : null,
      range,
      definition: {
        parameterId: parameter.id,
        comparator: parameter.comparator,
        limit: parameter.value,
        effectiveFrom: parameter.effectiveFrom,
        confirmation: parameter.confirmation,
      },
      reasons: [...wanting, ...within, ...reasons],
    };
  };
  const known = classes > 0 && defects.length === 0;
  return {
    classes,
    pupils: banded > 0 ? null : pupils,
    mean: known && banded === 0 ? pupils / classes : null,
    largest: known && banded === 0 && total === 0 ? largest : null,
    overStandard: countFor("standardClassSize"),
    oversized: countFor("oversizedClassSize"),
    superSized: countFor("superSizedClassSize"),
  };
}

function rangeOf(records: readonly ClassRecord[], total: number, size: Parameter): { least: number; most: number } {
  const counts = (pupils: number): boolean => (size.comparator === "<=" ? pupils > size.value : pupils >= size.value);
  let least = 0;
  let most = total;
  for (const record of records) {
    if (record.kind === "total") continue;
    if (record.kind === "band") {
      if (counts(record.least)) least += record.classes;
      if (record.most === null || counts(record.most)) most += record.classes;
    } else if (counts(record.pupils)) {
      least += 1;
      most += 1;
    }
  }
  return { least, most };
}

/** The size to count by, with what there is to say of it. */
function sizeAt(call: Call, id: string, stage: Stage): { readonly parameter: Parameter; readonly reasons: readonly Reason[] } {
  const { parameter, later } = definitionAt(id, queryFor(call.county, stage, call.options));
  const { confirmation, effectiveFrom } = parameter;
  if (later) return { parameter, reasons: [{ code: "definitionLaterThanDate", parameterId: id, effectiveFrom }] };
  return { parameter, reasons: confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: id }] : [] };
}
