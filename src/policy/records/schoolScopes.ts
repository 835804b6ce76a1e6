import type { ParameterId } from "./parameterNames.js";
import { qualityBalanceParameters } from "./parameters/qualityBalance.js";
import type { Citation, Confirmation } from "./types.js";

/** Which schools an evaluation counts; `true` means counted. */
export interface SchoolScope {
  readonly privateSchools: boolean;
  /** Schools that some body other than the county government runs. */
  readonly notCountyRun: boolean;
  readonly teachingPoints: boolean;
  /** Least pupils of a teaching point that is counted, where teaching points count; 0 = all. */
  readonly teachingPointPupils: number;
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
  teachingPointPupils: 0,
  specialSchools: false,
  vocationalSchools: false,
  source: { document: "basicBalanceApplicationForm", clause: "表Ⅱ" },
  confirmation: "unverified",
};

/**
 * Scope of the quality-balance resources: the schools of the education statistics, without special and vocational ones
 * and teaching points below a size. The text is that of Hebei's rules; private schools are in scope in practice.
 */
export const qualityBalanceScope: ScopeRecord = {
  privateSchools: true,
  notCountyRun: true,
  teachingPoints: true,
  teachingPointPupils: valueOf("teachingPointScopePupils"),
  specialSchools: false,
  vocationalSchools: false,
  source: { document: "qualityBalance2017", clause: "（评估范围）" },
  confirmation: "secondary",
};

/** The number of a quality-balance parameter that has one record. */
function valueOf(id: ParameterId): number {
  const parameter = qualityBalanceParameters.find((each) => each.id === id);
  if (parameter === undefined) throw new Error(`The policy records hold no parameter ${id}.`);
  return parameter.value;
}
