import { combineVerdicts, type Subject, type Verdict } from "../findings/finding.js";
import type { Ledger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray } from "../foundation/usageError.js";
import type { ChecklistAnswer } from "../model/checklistAnswer.js";
import type { ChecklistItem } from "../policy/records/types.js";
import { countStates } from "./checklist/countStates.js";
import { judgeItems, type ItemResult } from "./checklist/judgeItem.js";
import { weighItems, type WeightedShare } from "./checklist/weighItems.js";
import type { ItemState } from "./lists.js";
import type { ChecklistOptions } from "../model/records/options.js";
import { plainRecord } from "../model/reading/plainRecord.js";
import { requireRecord } from "../model/reading/requireRecord.js";
import { checklistItem } from "../model/records/answers.js";
import { subject as subjectRecord } from "../model/records/given.js";
import { requireOptions } from "../model/reading/requireOptions.js";
import { checklistOptions } from "../model/records/options.js";

export type { ChecklistOptions } from "../model/records/options.js";

/** Result of {@link assessChecklist}. */
export interface ChecklistAssessment {
  readonly standard: "checklist";
  readonly asOf: CalendarDate | null;
  readonly subject: Subject;
  /** `notMet` beats `undetermined`, `pending`, `declared` and `met`; items that do not apply are left aside. */
  readonly verdict: Verdict;
  /** The items in the order given, each with its finding. */
  readonly items: readonly ItemResult[];
  /** Answers given and used; those about no item given are excluded as `otherTarget`. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<ItemState, number>>;
  /** Only with weights: no share without them. */
  readonly share: WeightedShare | null;
}

/**
 * Holds answers against the items of a checklist: what clauses ask to be done and shown, and no number measures.
 *
 * An answer that lets an item off, `met` or `notApplicable`, counts only with evidence of the day or before; without it
 * the item is `unevidenced` and its verdict `undetermined`. What nobody else has checked (`checkedBy`) is `declared`, not
 * `met`. `partly` is `pending` up to a day the text sets, and `notMet` after it; where the text sets none it stays
 * `pending`. An item without an answer is unknown. Answers to one item that contradict each other leave it unknown. For prohibited items `occurrences` may take the place of the
 * state: none found is met, any found is not met.
 *
 * Items that a text only recommends (`should`) are judged like the others: `notMet` then says that what it recommends is
 * not done. Leave them out of the list to judge duties alone. No share is computed unless the caller gives weights.
 *
 * @param items - For instance those of `checklistItems` that belong to a clause, or a caller's own.
 * @param answers - Any number of answers.
 * @param options - Day, subject, weights, and how many days old evidence may be.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessChecklist, checklistItems } from "edu-balance";
 *
 * const vetoes = checklistItems.filter((item) => item.clause === "qualityBalance2017.vetoes");
 * const evidence = [{ kind: "document" as const, reference: "inspection report no. 7" }];
 * const result = assessChecklist(vetoes, [
 *   { item: "qualityNoEntranceTests", occurrences: 0, evidence },
 *   { item: "qualityNoIrregularChoice", state: "met" },
 * ]);
 * result.items.map(({ state }) => state); // => ["met", "unevidenced", "unknown"]
 * result.verdict; // => "undetermined"
 * ```
 */
export function assessChecklist(
  items: readonly ChecklistItem[],
  answers: readonly ChecklistAnswer[],
  options: ChecklistOptions = {},
): ChecklistAssessment {
  requireArray(items, "items");
  for (const [index, item] of items.entries()) requireRecord(checklistItem, item, `items[${String(index)}]`);
  requireArray(answers, "answers");
  requireOptions(checklistOptions, options);
  const { asOf, weights, maxEvidenceAge, subject = { kind: "county", id: "county" } } = options;
  requireRecord(subjectRecord, subject, "options.subject");
  const call = { asOf, maxEvidenceAge, subject: plainRecord(subjectRecord, subject) };
  if (asOf !== undefined) requireDate(asOf, "asOf");
  const { results, excluded, problems } = judgeItems(items, answers, call);
  return {
    standard: "checklist",
    asOf: asOf ?? null,
    subject: call.subject,
    verdict: combineVerdicts(results.map(({ verdict }) => verdict)),
    items: results,
    ledger: { given: answers.length, used: answers.length - excluded.length, excluded, missing: [] },
    problems,
    counts: countStates(results),
    share: weights === undefined ? null : weighItems(results, weights),
  };
}
