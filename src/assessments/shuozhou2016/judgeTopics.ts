import { changed, combineVerdicts, withReasons, type Finding, type Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { groupBy } from "../../foundation/groupBy.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { Call } from "../call.js";
import { pathUnder } from "./listMissing.js";
import type { OpenedCounty } from "./openCounties.js";
import type { Said } from "./shareFindings.js";
import { assessStandardisation } from "./standardisation.js";
import type { ClauseTables } from "./result.js";
import { ASKED_ELSEWHERE, TOPICS, type ShuozhouTopic, type TopicOutcome, type TopicRecord } from "./topics.js";

/** What a subject matter says in a clause, and of which record. */
export interface JudgedTopic extends SaidInClause, Pick<TopicOutcome, "ledger" | "periods" | "problems"> {
  readonly tables: ClauseTables;
}

/** What a record says in a clause. */
interface SaidInClause {
  readonly clause: string;
  readonly record: TopicRecord;
  readonly verdict: Verdict;
  readonly said: readonly Said[];
}

/** What is the same for every subject matter of a city. */
export interface TopicCall {
  /** The call of the city, whose rules hold for its counties. */
  readonly opened: Call;
  /** Ids of the measures of a clause, by its number, that decide nothing in it. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
  /** Why nothing is judged: the opinion is of a later day. `null` from its day on. */
  readonly notYet: Reason | null;
}

/** What subject matters say of a county that gave no record of them, by the record. */
export type BlankTopics = ReadonlyMap<TopicRecord, readonly JudgedTopic[]>;

/**
 * Finds once what is said of counties without a record, for the records that one of them lacks. The rules of the city hold for
 * them, and the findings are of the city until they are said of one county alone.
 */
export function judgeBlankTopics(counties: readonly OpenedCounty[], call: TopicCall): BlankTopics {
  const { opened } = call;
  const standardisation = assessStandardisation({}, opened);
  const lacking = TOPICS.filter(({ record }) => counties.some(({ records }) => isAbsent(records[record])));
  return new Map(
    lacking.map((topic) => [topic.record, sayInClauses(topic, topic.assess(NO_RECORDS, opened, { standardisation, units: null }), call)]),
  );
}

const NO_RECORDS = { county: { id: "" } } as const;

/**
 * What every record of a county says, by the clause that asks it, each judged once: two clauses may ask for figures of one record.
 * Those of the clause the record belongs to come first.
 */
export function judgeTopics(county: OpenedCounty, blank: BlankTopics, call: TopicCall): ReadonlyMap<string, readonly JudgedTopic[]> {
  const judged = TOPICS.map((topic) => {
    const known = isAbsent(county.records[topic.record]) && county.call.rule === call.opened.rule ? blank.get(topic.record) : undefined;
    return known ?? sayInClauses(topic, topic.assess(county.records, county.call, county), call);
  });
  const ofOthers = judged.flatMap(([, ...moved]) => moved);
  return groupBy(judged.flatMap(([own]) => own ?? []).concat(ofOthers), ({ clause }) => clause);
}

/**
 * What a record says in its clause, and then in others. A figure that another clause asks for is judged there: the record's account
 * and its problems stay with the clause the record belongs to.
 */
function sayInClauses({ clause, record }: ShuozhouTopic, outcome: TopicOutcome, call: TopicCall): JudgedTopic[] {
  const elsewhere = ASKED_ELSEWHERE.filter((each) => each.record === record);
  const isOwn = ({ indicator }: Finding): boolean => elsewhere.every(({ measure }) => measure !== indicator);
  const own = elsewhere.length === 0 ? outcome.findings : outcome.findings.filter(isOwn);
  const moved = elsewhere.map(({ clause: other, measure }): JudgedTopic => {
    const those = outcome.findings.filter(({ indicator }) => indicator === measure);
    const { verdict, said } = sayIn({ clause: other, record }, outcome, those, call);
    return { clause: other, record, verdict, said, tables: {}, ledger: NOTHING_GIVEN, periods: [], problems: [] };
  });
  const { ledger, periods, problems } = outcome;
  const { verdict, said } = sayIn({ clause, record }, outcome, own, call);
  return [{ clause, record, verdict, said, tables: outcome, ledger, periods, problems }, ...moved];
}

const NOTHING_GIVEN = { given: 0, used: 0, excluded: [], missing: [], periodNotGiven: [] } as const;

/** Some findings as a clause has them, and the verdict that those come to which it asks for. A companion says that it decides nothing. */
function sayIn(
  { clause, record }: Pick<SaidInClause, "clause" | "record">,
  topic: TopicOutcome,
  findings: readonly Finding[],
  { companions, notYet }: TopicCall,
): Pick<SaidInClause, "verdict" | "said"> {
  const others = companions.get(clause) ?? [];
  const asked = others.length === 0 ? findings : findings.filter(({ indicator }) => !others.includes(indicator));
  const verdict = asked.length === topic.findings.length ? topic.verdict : combineVerdicts(asked.map((each) => each.verdict));
  const said = findings.map((finding): Said => {
    if (notYet !== null) return { finding: inForce(notYet, finding), record };
    const own = others.includes(finding.indicator) ? markCompanion(finding) : finding;
    return { finding: own.reasons.some(isOfRecord) ? withRecord(own, record) : own, record };
  });
  return { verdict, said };
}

/** Verdicts that leave a whole alone in any case. */
const WEIGHTLESS: readonly Verdict[] = ["described", "notApplicable"];

function markCompanion(finding: Finding): Finding {
  if (WEIGHTLESS.includes(finding.verdict)) return finding;
  return withReasons(finding, [...finding.reasons, { code: "notAskedByClause" }]);
}

/** Before the day of the opinion none of it applied. */
export function inForce(notYet: Reason | null, finding: Finding): Finding {
  return notYet === null ? finding : changed(finding, { requirement: null, verdict: "notApplicable", margin: null, reasons: [notYet] });
}

/** The finding with the records it misses named from the county's record down. */
function withRecord(finding: Finding, record: string): Finding {
  return withReasons(
    finding,
    finding.reasons.map((reason) => (isOfRecord(reason) ? { ...reason, record: pathUnder(record, reason.record) } : reason)),
  );
}

function isOfRecord(reason: Reason): reason is Extract<Reason, { readonly code: "recordMissing" | "recordLaterThanDate" }> {
  return reason.code === "recordMissing" || reason.code === "recordLaterThanDate";
}
