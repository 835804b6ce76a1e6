import type { Citation } from "../types.js";

/** What all records of the nation share. */
export const NATION = { place: "CN", level: "national", verifiedOn: "2026-11-23" } as const;

/** A record that was compared with its source again, or entered, in the second round. */
export const REREAD = { verifiedOn: "2026-11-28" } as const;

/** What the records of the Shuozhou opinion share; it holds from its day on. */
export const SHUOZHOU = {
  place: "140600",
  level: "municipal",
  effectiveFrom: "2016-05-16",
  confirmation: "primary",
  verifiedOn: "2026-11-23",
} as const;

/** What the records of the quality-balance measures share: they are asked of counties that are assessed for it. */
export const QUALITY = {
  place: "CN",
  level: "national",
  verifiedOn: "2026-11-23",
  scope: "qualityBalance",
  effectiveFrom: "2017-05-23",
  confirmation: "secondary",
} as const;

/** A clause of a document. */
export function cite(document: string, clause: string): Required<Citation> {
  return { document, clause };
}

/** A clause of the quality-balance measures. */
export function qualityClause(clause: string): Required<Citation> {
  return cite("qualityBalance2017", clause);
}
