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
  const at = (...path: readonly (string | number)[]): string => pointerTo(["clauses", index, ...path]);
  return [
    ...said.cityFindings.map((finding, i) => ({ clause, counties: [said.city], finding, record: "", at: at("cityFindings", i) })),
    ...said.shared.flatMap(({ counties, findings }, group) =>
      findings.map((each, i) => ({ ...each, clause, counties, at: at("shared", group, "findings", i) })),
    ),
    ...said.counties.flatMap(({ county, findings, items }, c) => {
      const own = { clause, counties: [county] };
      return [
        ...findings.map((each, i) => ({ ...each, ...own, at: at("counties", c, "findings", i) })),
        ...items.flatMap(({ finding }, i) =>
          finding === undefined ? [] : [{ ...own, finding, record: "", at: at("counties", c, "items", i, "finding") }],
        ),
      ];
    }),
  ];
}
