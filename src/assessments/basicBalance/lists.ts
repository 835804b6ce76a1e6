// The words of the parts of the standard, apart from the assessments: whoever needs a list loads no assessment.

export { POINT_COUNTINGS, WORK_GROUPS, type PointCounting, type WorkGroup } from "../../model/records/lists.js";

/** The parts of the standard besides the inter-school gap. */
export const BASIC_BALANCE_PARTS = ["schoolStandards", "governmentWork", "satisfaction"] as const;
/** Parts of the standard besides the inter-school gap. */
export type BasicBalancePart = (typeof BASIC_BALANCE_PARTS)[number];

/** The states of an item of government work. */
export const WORK_STATES = ["full", "reduced", "none", "unevidenced", "unknown"] as const;
/** How an item did: `unevidenced` and `unknown` leave its points open. */
export type WorkState = (typeof WORK_STATES)[number];
