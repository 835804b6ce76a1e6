import type { Reason, ReasonCode } from "edu-balance";
import type { DetailKind } from "../../src/findings/reason.js";
import { REASONS } from "../../src/findings/reasons.js";

/** A value of each kind of detail: an id of the library, or of the caller's. */
export const SAMPLE_DETAILS: Readonly<Record<DetailKind, unknown>> = {
  figure: "books",
  figures: ["books", "pupils"],
  record: "staffing.pay",
  indicator: "booksPerPupil",
  indicators: ["booksPerPupil", "teacherPupilRatio"],
  parameter: "compositeCoefficientLimit",
  item: "equityAsAim",
  items: ["equityAsAim", "countyGovernmentLeads"],
  document: "qualityBalance2017",
  exception: "largerSchoolSize",
  scope: "qualityBalance",
  choices: ["primary", "juniorSecondary"],
  scopes: ["qualityBalance", "weakSchoolUpgrading"],
  choice: "rotated",
  givenId: "s-3",
  givenIds: ["s-3", "s-4"],
  callerText: "自定",
  number: 0.5,
  limit: 4.25,
  whole: 3,
  day: "2016-07-11",
  dayOrNull: "2016-07-11",
};

export const REASON_CODES: readonly ReasonCode[] = Object.keys(REASONS) as ReasonCode[];

/** A reason with a sample of each of its details, or with those that are given. */
export function sampleReason(code: ReasonCode, given: Partial<Record<DetailKind, unknown>> = {}): Reason {
  const details = Object.entries<DetailKind>(REASONS[code].details);
  return { code, ...Object.fromEntries(details.map(([name, kind]) => [name, given[kind] ?? SAMPLE_DETAILS[kind]])) } as Reason;
}
