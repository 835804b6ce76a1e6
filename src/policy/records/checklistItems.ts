import { nationalChecklist } from "./checklist/national.js";
import { shuozhouChecklist } from "./checklist/shuozhou2016.js";
import { clauses } from "./clauses.js";
import { documents } from "./documents.js";
import type { ChecklistItem, ListedItem } from "./types.js";

/**
 * What clauses ask to be done and shown: the items of the municipal opinion, then those of the two national standards.
 *
 * An item rests on its own clause unless it names another document as its source: the bottom lines of the weak-school
 * programme and articles of the law, which the opinion takes for granted. `origin` is the level of that document.
 */
export const checklistItems: readonly ListedItem[] = /* @__PURE__ */ [...shuozhouChecklist, ...nationalChecklist].map(withSource);

function withSource(item: ChecklistItem): ListedItem {
  const own = clauses.find(({ id }) => id === item.clause);
  const source = item.source ?? { document: own?.document ?? "", ...(own === undefined ? {} : { clause: own.number }) };
  return { ...item, source, origin: documents.find(({ id }) => id === source.document)?.level ?? "library" };
}
