import type { Finding, Subject } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { ItemResult } from "../checklist/judgeItem.js";
import type { CountyItem } from "./result.js";

/** A finding and the record of the county that it was judged from; `""` for targets and items. */
export interface Said {
  readonly finding: Finding;
  readonly record: string;
}

/** What is said of one county: by its records and by its answers. */
export interface SaidOfCounty {
  readonly county: string;
  readonly findings: readonly Said[];
  readonly items: readonly ItemResult[];
}

/** What is said of two counties or more in the same words. */
export interface SaidOfSeveral {
  readonly counties: readonly string[];
  readonly findings: readonly Said[];
}

/** What is said of a clause, nothing of it twice. */
export interface SharedAndOwn<County extends SaidOfCounty> {
  readonly shared: readonly SaidOfSeveral[];
  readonly counties: readonly OwnOfCounty<County>[];
}

/** What is left to say of one county. */
export type OwnOfCounty<County extends SaidOfCounty> = Omit<County, "items"> & { readonly items: readonly CountyItem[] };

/**
 * Says once, of the city, what is said of several counties alike: records not given, items not answered or answered alike, what does
 * not apply. An item that was answered stays in its county with its evidence.
 */
export function shareFindings<County extends SaidOfCounty>(counties: readonly County[], city: Subject): SharedAndOwn<County> {
  const listed = counties.map(({ county, findings, items }) => ({
    county,
    empty: keyed([
      ...findings.filter(({ finding }) => saysNothing(finding)),
      ...items.filter((item) => isUnanswered(item) || isPassed(item)).map(asSaid),
    ]),
  }));
  const countiesBy = new Map<string, string[]>();
  for (const { county, empty } of listed) {
    for (const key of empty.keys()) {
      const ids = countiesBy.get(key);
      if (ids === undefined) countiesBy.set(key, [county]);
      else ids.push(county);
    }
  }
  const groups = new Map<string, { readonly counties: readonly string[]; readonly findings: Map<string, Said> }>();
  for (const { empty } of listed) {
    for (const [key, { finding, record }] of empty) {
      const ids = countiesBy.get(key) ?? [];
      if (ids.length < 2) continue;
      const together = JSON.stringify(ids);
      const group = groups.get(together) ?? { counties: ids, findings: new Map<string, Said>() };
      groups.set(together, group);
      if (!group.findings.has(key)) group.findings.set(key, { record, finding: { ...finding, subject: city } });
    }
  }
  const sharedOf = listed.map(({ empty }) => {
    const shared = [...empty].filter(([key]) => (countiesBy.get(key) ?? []).length > 1);
    return new Set(shared.map(([, { finding }]) => finding));
  });
  return {
    shared: [...groups.values()].map(({ counties: ids, findings }) => ({ counties: ids, findings: [...findings.values()] })),
    counties: counties.map((each, at) => ({
      ...each,
      findings: each.findings.filter(({ finding }) => sharedOf[at]?.has(finding) !== true),
      items: each.items.flatMap((item): CountyItem[] => {
        if (sharedOf[at]?.has(item.finding) !== true) return [item];
        const { finding: _said, ...own } = item;
        return isUnanswered(item) ? [] : [own];
      }),
    })),
  };
}

/** Findings by their words without the subject; what is said again in the same words has a key of its own. */
function keyed(said: readonly Said[]): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const each of said) {
    let key = JSON.stringify([each.record, { ...each.finding, subject: null }]);
    while (found.has(key)) key += "+";
    found.set(key, each);
  }
  return found;
}

function asSaid({ finding }: ItemResult): Said {
  return { finding, record: "" };
}

const NOTHING_KNOWN: ReadonlySet<Reason["code"]> = new Set([
  "recordMissing",
  "recordLaterThanDate",
  "noAnswer",
  "answerLaterThanDate",
  "documentLaterThanDate",
]);

/** Whether all that a finding says of a county is that nothing is known, or that nothing was asked of it. */
function saysNothing({ subject, value, verdict, reasons }: Finding): boolean {
  if (subject.kind !== "county" || value !== null) return false;
  return verdict === "notApplicable" || reasons.some(({ code }) => NOTHING_KNOWN.has(code));
}

/** Whether an item is met or declared: where it is not, each county has it as a finding of its own. */
function isPassed({ verdict }: ItemResult): boolean {
  return verdict === "met" || verdict === "declared";
}

function isUnanswered({ evidence, finding }: ItemResult): boolean {
  return evidence.length === 0 && saysNothing(finding);
}
