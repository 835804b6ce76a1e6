import type { Finding } from "../../findings/finding.js";
import { pointerTo } from "../summary/jsonPointer.js";
import type { OwnOfCounty, Said, SaidOfCounty, SaidOfSeveral } from "./shareFindings.js";

/** A finding with its clause, the counties it is said of, and its place in the result. */
export interface Placed extends Said {
  readonly clause: string;
  /** Ids of the counties, or that of the city. */
  readonly counties: readonly string[];
  readonly at: string;
}

/** What is said of a clause. */
export interface SaidOfClause {
  readonly number: string;
  readonly city: string;
  readonly cityFindings: readonly Finding[];
  readonly shared: readonly SaidOfSeveral[];
  readonly counties: readonly OwnOfCounty<SaidOfCounty>[];
}

/** All findings of a clause with their places; `index` is the clause's own in the result. */
export function placeFindings(said: SaidOfClause, index: number): Placed[] {
  const clause = said.number;
  const city = [said.city];
  const own = pointerTo(["clauses", index]);
  const ofCity = `${own}/cityFindings/`;
  const found = said.cityFindings.map(
    (finding, i): Placed => ({ clause, counties: city, finding, record: "", at: `${ofCity}${String(i)}` }),
  );
  said.shared.forEach(({ counties, findings }, group) => {
    const above = `${own}/shared/${String(group)}/findings/`;
    findings.forEach(({ finding, record }, i) => found.push({ clause, counties, finding, record, at: `${above}${String(i)}` }));
  });
  said.counties.forEach(({ county, findings, items }, c) => {
    const counties = [county];
    const above = `${own}/counties/${String(c)}/findings/`;
    findings.forEach(({ finding, record }, i) => found.push({ clause, counties, finding, record, at: `${above}${String(i)}` }));
    const before = `${own}/counties/${String(c)}/items/`;
    items.forEach(({ finding }, i) => {
      if (finding !== undefined) found.push({ clause, counties, finding, record: "", at: `${before}${String(i)}/finding` });
    });
  });
  return found;
}
