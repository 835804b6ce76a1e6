import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import type {
  ClauseKind,
  Combination,
  Comparator,
  Confirmation,
  Department,
  Direction,
  EvaluatedKind,
  EvidenceKind,
  ExceptionFact,
  ExceptionId,
  Level,
  Obligation,
  Origin,
  SchoolStage,
  TargetGoal,
} from "./lists.js";
import type { ParameterId } from "./parameterNames.js";
import type { ScopeId } from "./scopes.js";
import type { UnitId } from "./units.js";
import type { ParameterNoteId } from "./parameterNotes.js";

export type {
  ClauseKind,
  Comparator,
  Confirmation,
  Department,
  Direction,
  EvidenceKind,
  ExceptionFact,
  ExceptionId,
  Level,
  Obligation,
  Origin,
  SchoolStage,
  Stage,
  TargetGoal,
} from "./lists.js";

/** Where a statement stands: a document of {@link PolicyDocument.id} and a clause of it, by {@link PolicyClause.number}. */
export interface Citation {
  readonly document: string;
  readonly clause?: string;
}

/** A policy document or a public page that reports one. */
export interface PolicyDocument {
  readonly id: string;
  /** The document number (文号); `null` where none is known. */
  readonly number: string | null;
  readonly title: LocalText;
  readonly issuer: LocalText;
  readonly level: Level;
  /** GB/T 2260 code of the issuer's place, `"CN"` for national documents. */
  readonly place: string;
  /** Day of signature, `null` where it was not seen. */
  readonly issued: CalendarDate | null;
  /** Day it became public, where that was seen. */
  readonly published?: CalendarDate;
  /** First day in force, where it differs from the days above. */
  readonly effective?: CalendarDate;
  /** Last day in force, for a document known to be repealed or replaced. */
  readonly repealed?: CalendarDate;
  /** Id of the document that took its place. */
  readonly supersededBy?: string;
  readonly confirmation: Confirmation;
  /** Public pages where the document, or a report of it, was seen. */
  readonly seenAt: readonly string[];
  readonly note?: LocalText;
}

/** A word of the text that sets no number; its reading is supplied by the caller, never by a silent default. */
export interface VagueTerm {
  readonly term: LocalText;
  /** What would have to be given to make it a number. */
  readonly interpretation: LocalText;
}

/** A clause of a document that this library encodes. */
export interface PolicyClause {
  readonly id: string;
  readonly document: string;
  /** The clause's number as printed; where the numbering was not seen, a short label in （）. */
  readonly number: string;
  readonly heading: LocalText;
  /** What it asks, in the library's own words, with every number it sets. */
  readonly summary: LocalText;
  readonly kind: ClauseKind;
  readonly confirmation: Confirmation;
  /** Ids of the {@link Measure} records that measure it. */
  readonly measures: readonly string[];
  /** Ids of measures shown beside it that it never asks for: of other rules, or what another figure is made of. They decide nothing of it. */
  readonly companions: readonly string[];
  /** Ids of the {@link ChecklistItem} records that encode it. */
  readonly checklist: readonly string[];
  readonly vagueTerms: readonly VagueTerm[];
  readonly departments: readonly Department[];
}

/** What an answer says of a figure. */
export interface ImpliedFigure {
  /** Id of the measure. */
  readonly measure: string;
  readonly comparator: Comparator;
  readonly limit: number;
}

/** Something a clause asks to be done that no number measures. */
export interface ChecklistItem {
  readonly id: string;
  /** Id of the clause it belongs to. */
  readonly clause: string;
  readonly text: LocalText;
  readonly obligation: Obligation;
  /** The day by which the text asks for it; absent where it sets none. */
  readonly dueBy?: CalendarDate;
  /** Ids of the units of evaluation it is asked of; absent where it is asked of all. */
  readonly units?: readonly string[];
  /** What the answer `met` says of figures of the same clause; a figure that says otherwise contradicts it. */
  readonly implies?: readonly ImpliedFigure[];
  readonly departments: readonly Department[];
  readonly evidence: readonly EvidenceKind[];
  /** Where it rests; in the list of a caller it may be left out. */
  readonly source?: Citation;
  /** Whose demand it is. */
  readonly origin?: Origin;
}

/** An item of the library's own lists, which says where it rests and whose demand it is. */
export interface ListedItem extends ChecklistItem {
  readonly source: Citation;
  readonly origin: Origin;
}

/** How a clause is measured: the definition of a figure, whether or not a function of this version computes it. */
export interface Measure<Id extends string = string> {
  readonly id: Id;
  readonly name: LocalText;
  readonly formula: LocalText;
  readonly unit: UnitId;
  readonly direction: Direction;
  /** Who chose the definition: a level of government, or this library where the text has none. */
  readonly origin: Origin;
  /** Ids of the parameters that judge it: the limits it is held against. */
  readonly judgedBy: readonly ParameterId[];
  /** Ids of the parameters that only say what counts: sizes, weights, terms. */
  readonly countedBy: readonly ParameterId[];
  /** Public functions that compute it; empty when none does yet. */
  readonly functions: readonly string[];
}

/** A number from a policy document, with the dates it holds for. */
export interface Parameter<Id extends string = ParameterId | (string & {})> {
  /** One of the library's ids, or the caller's own. */
  readonly id: Id;
  readonly value: number;
  readonly unit: UnitId;
  readonly comparator: Comparator;
  readonly stage?: SchoolStage;
  /** The special case it is limited to, one of the library's or the caller's own; without one it is general. */
  readonly scope?: ScopeId | (string & {});
  /** GB/T 2260 code (2, 4 or 6 digits) or `"CN"`. */
  readonly place: string;
  readonly level: Level;
  /** First day the rule is in force. */
  readonly effectiveFrom: CalendarDate;
  /** Last day the rule is in force; open when absent. */
  readonly effectiveTo?: CalendarDate;
  /** Day by which the value is to be reached; without one it holds at once. */
  readonly dueBy?: CalendarDate;
  /** Day it became public, where it reaches back: what is judged as of a day before it says so. */
  readonly announcedOn?: CalendarDate;
  readonly source: Citation;
  /** The statement that gave words of the source ("basically eliminated") this number. */
  readonly interpretedBy?: Citation;
  readonly confirmation: Confirmation;
  /** Day on which source and value were last compared. */
  readonly verifiedOn: CalendarDate;
  /** Why no measure uses it, where none does. */
  readonly unusedBecause?: LocalText;
  /** How a caller's own record joins what stands above it: instead of it (default), or whichever is stricter. */
  readonly combine?: Combination;
  /** Name of the overlay that brought the record in. */
  readonly overlay?: string;
  /** What a reader should know of it, by id; `noteText` gives the words. */
  readonly notes?: readonly ParameterNoteId[];
  /** A caller's own remark on a record of an overlay. */
  readonly note?: LocalText;
}

/** A dated target of one county or city. */
export interface TargetRecord {
  readonly id: string;
  /** The unit that is evaluated, which need not be one administrative division. */
  readonly unit: TargetUnit;
  readonly goal: TargetGoal;
  /** Last day on which reaching the goal is on time; `null` where the text sets none. */
  readonly dueBy: CalendarDate | null;
  readonly source: Citation;
  readonly confirmation: Confirmation;
  readonly note?: LocalText;
}

/** An evaluation unit: a county, a city, or a county together with schools run from above it. */
export interface TargetUnit {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: EvaluatedKind;
  /** GB/T 2260 code at the date of the document. */
  readonly place: string;
}

/** One condition of an exception; `value` is a number, or the word or flag the fact must equal. */
export interface ExceptionCondition {
  readonly fact: ExceptionFact;
  readonly comparator: Comparator;
  readonly value: number | string | boolean;
}

/** A relaxation that schools of some kind may be allowed; never applied unless a caller's profile turns it on. */
export interface PolicyException {
  readonly id: ExceptionId;
  readonly name: LocalText;
  /** For whom it holds and what it allows, with every number it sets. */
  readonly text: LocalText;
  /** Where it was seen, and what was not. */
  readonly provenance: LocalText;
  /** Ids of the parameters whose limit it relaxes, looked up under `scope`; empty where it changes a figure. */
  readonly parameters: readonly ParameterId[];
  /** The special case its limits stand under; those of combined schools under the same with `.combinedSchool` behind it. */
  readonly scope: ScopeId;
  /** The figure it adds to; `null` where it relaxes a limit. */
  readonly adds: {
    readonly to: "peArtsTeachers" | "sportsGroundAreaM2";
    readonly from: "sharedPeArtsTeachers" | "additionalSportsAreaM2";
  } | null;
  /** Any one of these lists must hold in full. */
  readonly anyOf: readonly (readonly ExceptionCondition[])[];
  readonly source: Citation;
  readonly confirmation: Confirmation;
}
