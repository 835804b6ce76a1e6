import { changed, type Finding, type Subject } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { groupBy } from "../../foundation/groupBy.js";
import { isSameJson } from "../../foundation/isSameJson.js";
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
  const { words, listed } = listWords(counties);
  const groups = groupBy(words.filter(isOfSeveral), (each) => each.counties.join());
  return {
    shared: [...groups.values()].map((group) => ({
      counties: group[0].counties.flatMap((at) => counties[at]?.county ?? []),
      findings: group.map(({ said }) => saidOf(city, said)),
    })),
    counties: counties.map((each, at) => {
      const { findings = [], items = [] } = listed[at] ?? {};
      const subject = { kind: "county", id: each.county } as const;
      return {
        ...each,
        findings: each.findings.filter((_, place) => !isOfSeveral(findings[place])).map((said) => saidOf(subject, said)),
        items: each.items.flatMap((item, place): CountyItem[] => {
          if (!isOfSeveral(items[place])) return [itemOf(subject, item)];
          if (isUnanswered(item)) return [];
          const { item: id, state, verdict, evidence } = item;
          return [{ item: id, state, verdict, evidence }];
        }),
      };
    }),
  };
}

/** What is said in the same words, and the places of the counties it is said of. */
interface Words {
  readonly said: Said;
  readonly counties: number[];
}

/** The words of each finding and item of a county where they may be those of other counties. */
interface Listed {
  readonly findings: readonly (Words | null)[];
  readonly items: readonly (Words | null)[];
}

function listWords(counties: readonly SaidOfCounty[]): { readonly words: readonly Words[]; readonly listed: readonly Listed[] } {
  const words: Words[] = [];
  const byIndicator = new Map<string, Words[]>();
  const find = (said: Said, at: number): Words => {
    const known = byIndicator.get(said.finding.indicator);
    for (const each of known ?? []) {
      // What a county says again in the same words has a place of its own.
      if (each.counties.at(-1) === at || !isAlike(each.said, said)) continue;
      each.counties.push(at);
      return each;
    }
    const own = { said, counties: [at] };
    words.push(own);
    if (known === undefined) byIndicator.set(said.finding.indicator, [own]);
    else known.push(own);
    return own;
  };
  const listed = counties.map(({ findings, items }, at) => ({
    findings: findings.map((said) => (saysNothing(said.finding) ? find(said, at) : null)),
    items: items.map((item) => (isUnanswered(item) || isPassed(item) ? find({ finding: item.finding, record: "" }, at) : null)),
  }));
  return { words, listed };
}

/** Whether two findings of one indicator say the same of their subjects; what is a word or a number is held against the other first. */
function isAlike({ finding: one, record }: Said, { finding: other, record: otherRecord }: Said): boolean {
  if (record !== otherRecord) return false;
  if (one === other) return true;
  return (
    one.verdict === other.verdict &&
    one.stage === other.stage &&
    one.value === other.value &&
    one.unit === other.unit &&
    one.margin === other.margin &&
    one.achievedOn === other.achievedOn &&
    one.origin === other.origin &&
    isSameJson(one.reasons, other.reasons) &&
    isSameJson(one.period, other.period) &&
    isSameJson(one.requirement, other.requirement) &&
    isSameJson(one.basis, other.basis)
  );
}

function isOfSeveral(words: Words | null | undefined): boolean {
  return words !== null && words !== undefined && words.counties.length > 1;
}

/** What is said, of another subject: what was found of the city is said of one county alone. */
function saidOf(subject: Subject, said: Said): Said {
  const { finding, record } = said;
  const own = findingOf(subject, finding);
  return own === finding ? said : { finding: own, record };
}

function itemOf(subject: Subject, item: ItemResult): ItemResult {
  const finding = findingOf(subject, item.finding);
  if (finding === item.finding) return item;
  const { item: id, state, verdict, evidence } = item;
  return { item: id, state, verdict, evidence, finding };
}

function findingOf(subject: Subject, finding: Finding): Finding {
  const { kind, id } = finding.subject;
  return kind === "school" || (kind === subject.kind && id === subject.id) ? finding : changed(finding, { subject });
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
