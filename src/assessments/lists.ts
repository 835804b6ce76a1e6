// The states that results hold, apart from the assessments: whoever needs a list loads no assessment.

/** The states of a checklist item: those of an answer, and one more. */
export const ITEM_STATES = ["met", "partly", "notMet", "notApplicable", "unknown", "unevidenced"] as const;
/** The state of an item: the answer's, or `unevidenced` where it lets the item off and shows nothing. */
export type ItemState = (typeof ITEM_STATES)[number];

/** How surely classes can be counted. */
export const CERTAINTIES = ["certain", "possible", "cannotTell"] as const;
/**
 * How far a count can be told: exactly, within a range that the bands leave open, or not at all because totals or faulty
 * records hide it.
 */
export type Certainty = (typeof CERTAINTIES)[number];

/** The states of a target. */
export const TARGET_STATUSES = ["metOnTime", "metLate", "pending", "overdue", "unknown"] as const;
/** The state of a target on a day. */
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** The records that figures are asked in. */
export const REQUIRED_RECORDS = ["school", "stageUnit", "class", "county", "city"] as const;
/** The record that a figure is asked in. */
export type RequiredRecord = (typeof REQUIRED_RECORDS)[number];

/** The standards that data are asked for by: two of the nation, and the municipal opinion with its 22 clauses. */
export const ASSESSED_STANDARDS = ["basicBalance2012", "qualityBalance2017", "shuozhou2016"] as const;
/** A standard that data are asked for by. */
export type AssessedStandard = (typeof ASSESSED_STANDARDS)[number];
