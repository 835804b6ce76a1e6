import type { Citation, Confirmation } from "./types.js";

/** Which schools an evaluation counts; `true` means counted. */
export interface SchoolScope {
  readonly privateSchools: boolean;
  /** Schools that some body other than the county government runs. */
  readonly notCountyRun: boolean;
  readonly teachingPoints: boolean;
  readonly specialSchools: boolean;
  readonly vocationalSchools: boolean;
}

/** A scope with the text it comes from. */
export interface ScopeRecord extends SchoolScope {
  readonly source: Citation;
  readonly confirmation: Confirmation;
}

/**
 * Scope of the basic-balance coefficients: public schools run by the county, without teaching points, special and
 * vocational schools. The form's instructions say so of the standards table; for the coefficients it is inferred, and
 * for special and vocational schools from memory, hence `unverified`.
 */
export const basicBalanceScope: ScopeRecord = {
  privateSchools: false,
  notCountyRun: false,
  teachingPoints: false,
  specialSchools: false,
  vocationalSchools: false,
  source: { document: "basicBalanceApplicationForm", clause: "表Ⅱ" },
  confirmation: "unverified",
};
