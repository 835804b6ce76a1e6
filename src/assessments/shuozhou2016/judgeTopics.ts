import { combineVerdicts, type Finding, type Verdict } from "../../findings/finding.js";
import type { PolicyClause } from "../../policy/records/types.js";
import type { TopicOptions } from "../call.js";
import type { OpenedCounty } from "./openCounties.js";
import { ASKED_ELSEWHERE, TOPICS, type ShuozhouTopic, type TopicOutcome } from "./topics.js";

/** What a subject matter says in a clause, and of which record. */
export type JudgedTopic = TopicOutcome & Pick<ShuozhouTopic, "record">;

/**
 * What the records of a county say in a clause. A figure that another clause asks for is judged there: the record's account
 * and its problems stay with the clause the record belongs to. A companion says that it decides nothing.
 */
export function judgeTopics(opened: OpenedCounty, options: TopicOptions, clause: PolicyClause): JudgedTopic[] {
  const { records } = opened;
  const own = TOPICS.filter((topic) => topic.clause === clause.number).map(({ assess, record }): JudgedTopic => {
    const outcome = assess(records, options, opened);
    const moved = ASKED_ELSEWHERE.filter((each) => each.record === record).map(({ measure }) => measure);
    return select({ ...outcome, record }, clause, ({ indicator }) => !moved.includes(indicator));
  });
  const moved = ASKED_ELSEWHERE.filter((each) => each.clause === clause.number).flatMap(({ record, measure }): JudgedTopic[] =>
    TOPICS.filter((topic) => topic.record === record).map(({ assess }) => {
      const { findings, verdict } = assess(records, options, opened);
      const ledger = { given: 0, used: 0, excluded: [], missing: [], periodNotGiven: [] };
      return select({ findings, verdict, ledger, periods: [], problems: [], record }, clause, ({ indicator }) => indicator === measure);
    }),
  );
  return [...own, ...moved];
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
