import { combineVerdicts, type Finding, type Verdict } from "../../findings/finding.js";
import type { PolicyClause } from "../../policy/records/types.js";
import type { OpenedCounty } from "./openCounties.js";
import { ASKED_ELSEWHERE, TOPICS, type ShuozhouTopic, type TopicOutcome } from "./topics.js";

/** What a subject matter says in a clause, and of which record. */
export type JudgedTopic = TopicOutcome & Pick<ShuozhouTopic, "record">;

/** What every record of a county says, each judged once: two clauses may ask for figures of one record. */
export function assessTopics(opened: OpenedCounty): JudgedTopic[] {
  return TOPICS.map(({ assess, record }) => ({ ...assess(opened.records, opened.call, opened), record }));
}

/**
 * What the records of a county say in a clause. A figure that another clause asks for is judged there: the record's account
 * and its problems stay with the clause the record belongs to. A companion says that it decides nothing.
 */
export function topicsOfClause(judged: readonly JudgedTopic[], clause: PolicyClause): JudgedTopic[] {
  const own = judged.filter((_topic, at) => TOPICS[at]?.clause === clause.number);
  const moved = ASKED_ELSEWHERE.filter((each) => each.clause === clause.number);
  return [
    ...own.map((topic) => {
      const elsewhere = ASKED_ELSEWHERE.filter(({ record }) => record === topic.record).map(({ measure }) => measure);
      return select(topic, clause, ({ indicator }) => !elsewhere.includes(indicator));
    }),
    ...moved.flatMap(({ record, measure }) =>
      judged
        .filter((topic) => topic.record === record)
        .map(({ findings, verdict }) => {
          const ledger = { given: 0, used: 0, excluded: [], missing: [], periodNotGiven: [] };
          return select({ findings, verdict, ledger, periods: [], problems: [], record }, clause, ({ indicator }) => indicator === measure);
        }),
    ),
  ];
}

/** A topic with some of its findings, and the verdict that those come to which the clause asks for. */
function select(topic: JudgedTopic, clause: PolicyClause, isHere: (finding: Finding) => boolean): JudgedTopic {
  const here = topic.findings.filter(isHere);
  const asked = here.filter(({ indicator }) => !clause.companions.includes(indicator));
  const verdict = asked.length === topic.findings.length ? topic.verdict : combineVerdicts(asked.map((each) => each.verdict));
  return { ...topic, verdict, findings: here.map((finding) => (asked.includes(finding) ? finding : markCompanion(finding))) };
}

/** Verdicts that leave a whole alone in any case. */
const WEIGHTLESS: readonly Verdict[] = ["described", "notApplicable"];

function markCompanion(finding: Finding): Finding {
  if (WEIGHTLESS.includes(finding.verdict)) return finding;
  return { ...finding, reasons: [...finding.reasons, { code: "notAskedByClause" }] };
}
