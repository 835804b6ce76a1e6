import type { Finding, Verdict } from "../../findings/finding.js";
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

/** The findings of a clause that something is left of to do, with their places; `index` is the clause's own in the result. */
export function placeFindings(said: SaidOfClause, index: number): Placed[] {
  const clause = said.number;
  const own = pointerTo(["clauses", index]);
  const found: Placed[] = [];
  const place = (counties: readonly string[], above: string, list: readonly Partial<Said>[], below = ""): void => {
    list.forEach(({ finding, record = "" }, i) => {
      if (finding !== undefined && isLeft(finding)) found.push({ clause, counties, finding, record, at: `${above}/${String(i)}${below}` });
    });
  };
  const ofCity = said.cityFindings.map((finding) => ({ finding }));
  place([said.city], `${own}/cityFindings`, ofCity);
  said.shared.forEach(({ counties, findings }, group) => {
    place(counties, `${own}/shared/${String(group)}/findings`, findings);
  });
  said.counties.forEach(({ county, findings, items }, c) => {
    const above = `${own}/counties/${String(c)}`;
    place([county], `${above}/findings`, findings);
    place([county], `${above}/items`, items, "/finding");
  });
  return found;
}

/** Verdicts after which nothing is due, missing or short. */
const DONE: readonly Verdict[] = ["met", "described", "notApplicable"];

/** Whether something is left to do; of a target also what is not known, whatever its verdict. */
function isLeft({ verdict, indicator }: Finding): boolean {
  return !DONE.includes(verdict) || indicator === "targetSlackDays";
}
