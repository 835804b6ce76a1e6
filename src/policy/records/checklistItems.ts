import { nationalChecklist } from "./checklist/national.js";
import { shuozhouChecklist } from "./checklist/shuozhou2016.js";
import type { ChecklistItem } from "./types.js";

/** What clauses ask to be done and shown: the items of the municipal opinion, then those of the two national standards. */
export const checklistItems: readonly ChecklistItem[] = [...shuozhouChecklist, ...nationalChecklist];
