import { distinct } from "../../foundation/distinct.js";
import type { Reason } from "../../findings/reason.js";
import type { Placed } from "./placeFindings.js";
import type { MissingThing } from "./result.js";

/** Records and figures that are missing or invalid, items without a usable answer; each with what it leaves open. */
export function listMissing(placed: readonly Placed[]): MissingThing[] {
  const found = new Map<string, string[]>();
  for (const { finding, record, at } of placed) {
    if (finding.reasons.some(({ code }) => code === "notAskedByClause")) continue;
    if (finding.verdict !== "undetermined" && finding.indicator !== "targetSlackDays") continue;
    for (const name of distinct(finding.reasons.flatMap((reason) => namesOfMissing(reason, record)))) {
      const open = found.get(name);
      if (open === undefined) found.set(name, [at]);
      else open.push(at);
    }
  }
  return [...found].map(([name, at]) => ({ name, at }));
}

/** The paths of records and figures, and the ids of items, that a reason says are missing or cannot be used. */
export function namesOfMissing(reason: Reason, record: string): string[] {
  switch (reason.code) {
    case "recordMissing":
    case "recordLaterThanDate":
      return [pathUnder(record, reason.record)];
    case "missingFigure":
    case "invalidFigure":
      return [pathUnder(record, reason.field)];
    case "noAnswer":
    case "unevidenced":
    case "conflictingAnswers":
    case "invalidAnswer":
    case "answerLaterThanDate":
    case "evidenceTooOld":
    case "contradictsFigure":
      return [reason.item];
    case "placeUnknown":
      return ["county.place"];
    default:
      return [];
  }
}

/** A path of a county's records, from the record of its subject matter down. */
export function pathUnder(record: string, path: string): string {
  return record === "" || path === record || path.startsWith(`${record}.`) ? path : `${record}.${path}`;
}
