import type { Exclusion } from "../findings/ledger.js";
import type { Reason } from "../findings/reason.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import { definitionAt } from "../policy/lookup/definitionAt.js";
import type { Comparator, Confirmation, Parameter, Stage } from "../policy/records/types.js";
import { queryFor, type Call } from "./call.js";
import type { Certainty } from "./lists.js";
import { rangeAt, type SizeTally } from "./tallySizes.js";

/** What is counted: its key in results, the parameter it is counted by, its share as a measure and the limit of that. */
export const SIZES = [
  { key: "overStandard", size: "standardClassSize", indicator: "overStandardClassShare", limit: "overStandardClassShareLimit" },
  { key: "oversized", size: "oversizedClassSize", indicator: "oversizedClassShare", limit: "oversizedClassShareLimit" },
  { key: "superSized", size: "superSizedClassSize", indicator: "superSizedClassShare", limit: "superSizedClassShareLimit" },
] as const;

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

/** Classes whose pupils are known. */
export interface KnownPupils {
  readonly classes: number;
  readonly pupils: number;
  readonly mean: number;
}

/** Class sizes of one stage. */
export interface StageClassSizes {
  readonly classes: number;
  /** `null` where bands do not tell. */
  readonly pupils: number | null;
  readonly mean: number | null;
  /** The classes whose pupils are given, where those of others are not; `null` where all are, or none. */
  readonly pupilsKnown: KnownPupils | null;
  /** Largest class; `null` unless every class is known by itself. */
  readonly largest: number | null;
  /** Classes above the standard size: 45 primary, 50 junior secondary. */
  readonly overStandard: SizeCount;
  /** Classes of 56 pupils and more (大班额), super-sized ones included. */
  readonly oversized: SizeCount;
  /** Classes of 66 pupils and more (超大班额). */
  readonly superSized: SizeCount;
}

/** The sizes of the classes of one stage by their tally. What is wrong with a record leaves them unknown. */
export function countSizes(definitions: readonly SizeLookup[], tally: SizeTally, defects: readonly Exclusion[]): StageClassSizes {
  const { classes } = tally;
  const isKnown = classes > 0 && defects.length === 0;
  const wanting: Reason[] = [
    ...(classes === 0 ? [{ code: "noUnits" } as const] : []),
    ...(tally.inTotals > 0 ? [{ code: "aggregateHasNoShare", classes: tally.inTotals } as const] : []),
    ...(defects.length > 0 ? [{ code: "invalidRecord", units: defects.map((defect) => defect.id) } as const] : []),
  ];
  const [overStandard, oversized, superSized] = definitions.map(({ parameter, reasons }, index): SizeCount => {
    const range = defects.length > 0 ? null : rangeAt(tally, index);
    const exact = range !== null && range.least === range.most && classes > 0;
    const within: Reason[] = range === null || exact || classes === 0 ? [] : [{ code: "knownWithinRange", ...range }];
    return {
      certainty: exact ? "certain" : range === null || tally.inTotals > 0 || classes === 0 ? "cannotTell" : "possible",
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
  }) as [SizeCount, SizeCount, SizeCount];
  return {
    classes,
    ...pupilsOf(tally, isKnown),
    largest: isKnown && tally.inRolls === classes ? tally.largest : null,
    overStandard,
    oversized,
    superSized,
  };
}

/** The pupils of classes and their mean, as far as they are known. */
function pupilsOf({ classes, pupils, withPupils }: SizeTally, isKnown: boolean): Pick<StageClassSizes, "pupils" | "mean" | "pupilsKnown"> {
  if (withPupils === classes) return { pupils, mean: isKnown ? pupils / classes : null, pupilsKnown: null };
  const known = withPupils === 0 ? null : { classes: withPupils, pupils, mean: pupils / withPupils };
  return { pupils: null, mean: null, pupilsKnown: known };
}

/** The sizes to count by on the day, each with what there is to say of it. */
export function sizesAt(call: Call, stage: Stage): readonly SizeLookup[] {
  return SIZES.map(({ size }) => sizeAt(call, size, stage));
}

/** A size to count by. */
export interface SizeLookup {
  readonly parameter: Parameter;
  readonly reasons: readonly Reason[];
}

/** The size to count by, with what there is to say of it. */
function sizeAt(call: Call, id: string, stage: Stage): SizeLookup {
  const inForce = call.rule(id, { stage, allowUnverified: true }).parameter;
  const { parameter, later } =
    inForce === null ? definitionAt(id, queryFor(call.county, stage, call.options)) : { parameter: inForce, later: false };
  const { confirmation, effectiveFrom } = parameter;
  if (later) return { parameter, reasons: [{ code: "definitionLaterThanDate", parameterId: id, effectiveFrom }] };
  return { parameter, reasons: confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: id }] : [] };
}
