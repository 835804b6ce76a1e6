// The words of the parts of the standard, apart from the assessments: whoever needs a list loads no assessment.

/** The parts of the standard besides the inter-school gap. */
export const BASIC_BALANCE_PARTS = ["schoolStandards", "governmentWork", "satisfaction"] as const;
/** Parts of the standard besides the inter-school gap. */
export type BasicBalancePart = (typeof BASIC_BALANCE_PARTS)[number];

/** The groups of items of government work. */
export const WORK_GROUPS = ["access", "safeguards", "teachers", "quality"] as const;
/** The four groups of items of government work. */
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** The states of an item of government work. */
export const WORK_STATES = ["full", "reduced", "none", "unevidenced", "unknown"] as const;
/** How an item did: `unevidenced` and `unknown` leave its points open. */
export type WorkState = (typeof WORK_STATES)[number];

/** The ways of counting percentage points. */
export const POINT_COUNTINGS = ["whole", "started", "proportional"] as const;
/**
 * Which percentage points count, since "1 point for each percentage point below" does not say: only `whole` ones, each
 * one `started`, or in proportion.
 */
export type PointCounting = (typeof POINT_COUNTINGS)[number];
