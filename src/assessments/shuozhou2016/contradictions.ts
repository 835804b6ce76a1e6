import { holds } from "../../findings/finding.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Path } from "../../model/reading/readRecord.js";
import { checklistAnswer } from "../../model/records/answers.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { measures } from "../../policy/records/measures.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import type { JudgedTopic } from "./judgeTopics.js";
import type { ItemResult } from "../checklist/judgeItem.js";

/** What figures have to say where an item is met, by the item. */
const IMPLIED: ReadonlyMap<string, NonNullable<ChecklistItem["implies"]>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ checklistItems.flatMap(({ id, implies }) => (implies === undefined ? [] : [[id, implies] as const])),
);

/** The item, undetermined where it is answered as met and the figures of its clause say otherwise. */
export function contradictItem(item: ItemResult, topics: readonly JudgedTopic[]): ItemResult {
  const implied = item.state === "met" ? IMPLIED.get(item.item) : undefined;
  if (implied === undefined) return item;
  const denied = implied.filter(({ measure, comparator, limit }) => {
    const known = topics.flatMap(({ said }) => said.filter(({ finding }) => finding.indicator === measure));
    const values = known.flatMap(({ finding }) => finding.value ?? []);
    return values.length > 0 && values.every((value) => !holds(value, comparator, limit));
  });
  if (denied.length === 0) return item;
  const reasons = denied.map(({ measure }) => ({ code: "contradictsFigure", item: item.item, indicator: measure }) as const);
  return { ...item, verdict: "undetermined", finding: { ...item.finding, verdict: "undetermined", reasons } };
}

/** Answers, and where they are in the input. */
export interface GivenAnswers {
  readonly path: Path;
  readonly answers: readonly ChecklistAnswer[];
}

/** A problem for each answer that figures contradict; it names the answer and the figure. */
export function contradictions(items: readonly ItemResult[], given: readonly GivenAnswers[]): Problem[] {
  // Only a contradiction leaves open what was answered as met.
  const contradicted = items.filter(({ state, verdict }) => state === "met" && verdict === "undetermined");
  return contradicted.flatMap(({ item, finding }) =>
    finding.reasons.flatMap((reason) => {
      if (reason.code !== "contradictsFigure") return [];
      const against = measures.find(({ id }) => id === reason.indicator)?.name;
      const { zh, en } = checklistAnswer.fields.state;
      const name = { zh, en, ...(against === undefined ? {} : { against }) };
      return given.flatMap(({ path, answers }) =>
        (answers as readonly (ChecklistAnswer | null | undefined)[]).flatMap((answer, index) =>
          answer?.item === item ? [problem([...path, index, "state"], "contradicts", answer.state, name)] : [],
        ),
      );
    }),
  );
}
