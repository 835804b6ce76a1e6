import { changed, combineVerdicts, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { groupBy } from "../../foundation/groupBy.js";
import { documents } from "../../policy/records/documents.js";
import type { PolicyClause } from "../../policy/records/types.js";
import { joinAccounts, type HeldAccount } from "../account.js";
import type { TargetAssessment } from "../assessTargets.js";
import { subjectOf, type AssessedCounty } from "../call.js";
import { countStates } from "../checklist/countStates.js";
import { judgeAnswers, type AnswersOfCounty, type AskedItems } from "./judgeAnswers.js";
import { inForce, type JudgedTopic, type TopicCall } from "./judgeTopics.js";
import { listMissing } from "./listMissing.js";
import { placeFindings, type Placed } from "./placeFindings.js";
import { contradictions, contradictItem } from "./contradictions.js";
import type { OpenedCounty } from "./openCounties.js";
import type { CityRecords, ShuozhouOptions } from "./records.js";
import type { ClauseState, ClauseTables, SchoolsMet } from "./result.js";
import { shareFindings, type Said, type SaidOfCounty } from "./shareFindings.js";
import { certifiedCountyShare, targetFindings } from "./targets.js";
import { OPINION } from "./topics.js";

/** What is the same for every clause of a call. */
export interface CityCall extends TopicCall {
  readonly items: AskedItems;
  readonly input: CityRecords;
  readonly city: AssessedCounty;
  readonly counties: readonly CountyOfCall[];
  readonly targets: TargetAssessment;
}

/** A county with what was found once for all clauses: what its records say by the clause, and its answers with those of the city. */
export interface CountyOfCall extends OpenedCounty {
  readonly topics: ReadonlyMap<string, readonly JudgedTopic[]>;
  readonly answers: AnswersOfCounty;
}

/** Why nothing is judged on a day; `null` from the day of the opinion on. */
export function reasonNotYet({ asOf }: Pick<ShuozhouOptions, "asOf">): Reason | null {
  const from = documents.find(({ id }) => id === OPINION)?.issued ?? null;
  return from === null || from <= asOf ? null : { code: "documentLaterThanDate", document: OPINION, effectiveFrom: from };
}

/** A clause, its findings with their places, and the problems of the records behind it. */
export interface JudgedClause {
  readonly state: ClauseState;
  readonly placed: readonly Placed[];
  readonly problems: readonly Problem[];
}

/** Judges one clause in the city and in every county; `index` is its place in the result. */
export function judgeClause(call: CityCall, clause: PolicyClause, index: number): JudgedClause {
  const judged = call.counties.map((county) => judgeCounty(call, clause, county));
  const cityFindings = clause.number === "三" ? cityOnly(call).map((finding) => inForce(call.notYet, finding)) : [];
  const { shared, counties } = shareFindings(judged, { kind: "city", id: call.city.id });
  const placed = placeFindings({ number: clause.number, city: call.city.id, cityFindings, shared, counties }, index);
  const nobody = judged.length === 0 && call.notYet === null;
  return {
    state: {
      id: clause.id,
      number: clause.number,
      verdict: nobody ? "undetermined" : combineVerdicts(verdictsOf(cityFindings).concat(verdictsOf(judged))),
      cityFindings,
      shared: shared.map((group) => ({ counties: group.counties, findings: group.findings.map(({ finding }) => finding) })),
      counties: counties.map(({ county, verdict, findings, schoolsMet, items, tables, account }) => ({
        county,
        verdict,
        findings: findings.map(({ finding }) => finding),
        schoolsMet,
        items,
        ...tables,
        ...account,
      })),
      checklist: countStates(judged.flatMap(({ items }) => items)),
      concerned: judged.filter(({ verdict }) => verdict === "notMet").map(({ county }) => county),
      missing: nobody ? [{ name: "counties", at: [] }] : listMissing(placed),
    },
    placed,
    problems: judged.flatMap(({ problems }) => problems),
  };
}

/** The city as the subject of findings. */
export function citySubject(city: AssessedCounty): Subject {
  return { ...subjectOf(city), kind: "city" };
}

interface JudgedCounty extends SaidOfCounty {
  readonly tables: ClauseTables;
  /** What became of the records of the clause; `null` where none was given. */
  readonly account: HeldAccount | null;
  readonly verdict: Verdict;
  readonly schoolsMet: readonly SchoolsMet[];
  readonly problems: readonly Problem[];
}

function judgeCounty(call: CityCall, clause: PolicyClause, own: CountyOfCall): JudgedCounty {
  const { records, index, unit, county } = own;
  const subject: Subject = { kind: "county", id: county.id };
  const topics = own.topics.get(clause.number) ?? [];
  const targets = clause.number === "三" ? targetFindings(call.targets, unit?.id ?? county.id, call.input.targets !== undefined) : [];
  const items = judgeAnswers(call.items, clause, county, own.answers).map((item) => contradictItem(item, topics));
  const ofTargets = targets.map((finding): Said => ({ finding: inForce(call.notYet, changed(finding, { subject })), record: "" }));
  const said = ofTargets.concat(...topics.map((topic) => topic.said));
  const met = said.filter(isOfSchoolThatPasses);
  const measured = call.notYet === null ? verdictsOf(topics).concat(verdictsOf(targets)) : [];
  return {
    county: county.id,
    verdict: combineVerdicts(measured.concat(verdictsOf(items))),
    findings: met.length === 0 ? said : said.filter((each) => !isOfSchoolThatPasses(each)),
    schoolsMet: listSchoolsMet(met),
    items,
    tables: call.notYet === null ? tablesIn(topics.map(({ tables }) => tables)) : {},
    account: topics.every(({ ledger }) => ledger.given === 0) ? null : joinAccounts(topics),
    problems: topics
      .flatMap((topic) => problemsOfTopic(topic, index))
      .concat(
        contradictions(items, [
          { path: ["answers"], answers: call.input.answers ?? [] },
          { path: ["counties", index, "answers"], answers: records.answers ?? [] },
        ]),
      ),
  };
}

function verdictsOf(judged: readonly { readonly verdict: Verdict }[]): Verdict[] {
  return judged.map(({ verdict }) => verdict);
}

/** The problems of a record, seen from the input; those of the options, which are the same for all counties, stay what they are. */
function problemsOfTopic({ problems, record }: JudgedTopic, index: number): readonly Problem[] {
  if (problems.length === 0) return problems;
  const ofRecord = problems.filter((each) => !isOfOptions(each));
  return problems.filter(isOfOptions).concat(problemsUnder(["counties", index, record], ofRecord));
}

/** The tables that have a row. */
function tablesIn(outcomes: readonly ClauseTables[]): ClauseTables {
  const gaps = outcomes.flatMap((outcome) => outcome.gaps ?? []);
  const standardItems = outcomes.flatMap((outcome) => outcome.standardItems ?? []);
  return { ...(gaps.length === 0 ? {} : { gaps }), ...(standardItems.length === 0 ? {} : { standardItems }) };
}

function isOfSchoolThatPasses({ finding }: Said): boolean {
  return finding.verdict === "met" && finding.subject.kind === "school";
}

/** Schools that meet a measure, by the measure. */
function listSchoolsMet(met: readonly Said[]): SchoolsMet[] {
  const byIndicator = groupBy(met, ({ finding }) => finding.indicator);
  return [...byIndicator].map(([indicator, said]) => ({ indicator, schools: said.map(({ finding }) => finding.subject.id) }));
}

/** Whether a problem is about the options, which are the same for all counties. */
export function isOfOptions({ path }: Problem): boolean {
  return path[0] === "options";
}

/** What clause 三 says of the city as a whole. */
function cityOnly({ opened, city, counties, input, targets }: CityCall): Finding[] {
  const share = certifiedCountyShare(
    opened,
    counties.map(({ county }) => county),
    input.targets,
  );
  return [...targetFindings(targets, city.id, input.targets !== undefined), changed(share, { subject: { kind: "city", id: city.id } })];
}
