import { SCHOOL_STAGES } from "../lists.js";
import type { ParameterId } from "../parameterNames.js";
import type { Citation, Parameter } from "../types.js";

/** What all records of the nation share. */
export const NATION = { place: "CN", level: "national", verifiedOn: "2026-11-23" } as const;

/** What the records of the nation share that rest on reports or pages which cite the text. */
export const REPORTED = { place: "CN", level: "national", verifiedOn: "2026-11-23", confirmation: "secondary" } as const;

/** A share with a floor. */
export const SHARE = { unit: "share", comparator: ">=" } as const;

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

/** A clause of the Shuozhou opinion. */
export function shuozhouClause(clause: string): Required<Citation> {
  return cite("shuozhouOpinion2016", clause);
}

/** One rule with a number a stage, in the order of the stages: primary, junior, then senior secondary where it has one. */
export function byStage(rule: Omit<Parameter<ParameterId>, "stage" | "value">, ...values: readonly number[]): Parameter<ParameterId>[] {
  return values.flatMap((value, index) => SCHOOL_STAGES.slice(index, index + 1).map((stage) => ({ ...rule, stage, value })));
}
