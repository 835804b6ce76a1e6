import { findingsOf, type Finding } from "edu-balance";

/** The findings of a result without their places. */
export function listFindings(result: object): Finding[] {
  return findingsOf(result).map(({ finding }) => finding);
}
