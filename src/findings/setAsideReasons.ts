/** The reasons for which a row of a sheet is no record. */
export const SET_ASIDE_REASONS = [
  "blank",
  "title",
  "header",
  "repeatedHeader",
  "units",
  "columnNumbers",
  "instructions",
  "subtotal",
  "note",
] as const;
/** Why a row is no record and was never meant as one. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
