import type { CalendarDate } from "../foundation/calendarDate.js";
import type { LocalText } from "../foundation/localText.js";

/** Stages of compulsory education. */
export type Stage = "primary" | "juniorSecondary";

/** A stage, or the senior secondary part that only combined schools bring along. */
export type SchoolStage = Stage | "seniorSecondary";

/**
 * How a fact was confirmed: read in the document itself, seen in another page that reports it, or neither. It is
 * carried with every number and never raised by the library.
 */
export type Confirmation = "primary" | "secondary" | "unverified";

/** Who issued a rule. */
export type Level = "national" | "provincial" | "municipal";

/** Where a finding's requirement comes from: a level of government, or a choice of this library. */
export type Origin = Level | "library";

/** How a value is held against its limit. `"<="` and `">="` include the limit, `"<"` and `">"` do not. */
export type Comparator = "<=" | ">=" | "<" | ">" | "=";

/** Units a parameter's value can have. */
export type ParameterUnit = "coefficient" | "share" | "pupilsPerClass" | "pupilWeight";

/** Where a statement stands: a document of {@link PolicyDocument.id} and the clause or item within it. */
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
  /** Day of signature, `null` where it was not seen. */
  readonly issued: CalendarDate | null;
  /** Day it became public, where that was seen. */
  readonly published?: CalendarDate;
  readonly confirmation: Confirmation;
  /** Public pages where the document, or a report of it, was seen. */
  readonly seenAt: readonly string[];
  readonly note?: LocalText;
}

/** A clause of a document that this library encodes. */
export interface PolicyClause {
  readonly id: string;
  readonly document: string;
  /** The clause's number as printed, `null` where the text with its numbering was not seen. */
  readonly number: string | null;
  readonly heading: LocalText;
  /** What it asks, in the library's own words. */
  readonly summary: LocalText;
  readonly confirmation: Confirmation;
  /** Ids of the indicators that measure it. */
  readonly indicators: readonly string[];
}

/** A number from a policy document, with the dates it holds for. */
export interface Parameter {
  readonly id: string;
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly comparator: Comparator;
  readonly stage?: SchoolStage;
  /** The special case it is limited to; without one it is general. */
  readonly scope?: string;
  /** GB/T 2260 code (2, 4 or 6 digits) or `"CN"`. */
  readonly place: string;
  readonly level: Level;
  /** First day the rule is in force. */
  readonly effectiveFrom: CalendarDate;
  /** Last day the rule is in force; open when absent. */
  readonly effectiveTo?: CalendarDate;
  /** Day by which the value is to be reached; without one it holds at once. */
  readonly dueBy?: CalendarDate;
  readonly source: Citation;
  /** The statement that gave words of the source ("basically eliminated") this number. */
  readonly interpretedBy?: Citation;
  readonly confirmation: Confirmation;
  /** Day on which source and value were last compared. */
  readonly verifiedOn: CalendarDate;
  readonly note?: LocalText;
}

/** What a target asks of a county or city. */
export type TargetGoal =
  | "basicBalance"
  | "managementStandards"
  | "allSchoolsAtBasicStandard"
  | "schoolLayout"
  | "fundingMechanism"
  | "staffingStandard"
  | "teacherAllocation"
  | "equalOpportunity"
  | "highQualityBalance";

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
  readonly kind: "county" | "city";
  /** GB/T 2260 code at the date of the document. */
  readonly place: string;
}
