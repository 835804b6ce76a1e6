import { piecesOf, type Reason, type ReasonNames, type ReasonNumber } from "../findings/reason.js";
import { REASONS } from "../findings/reasons.js";
import type { Language } from "../foundation/localText.js";
import type { Run, Runs } from "./document.js";
import { fillRuns } from "./fillRuns.js";
import type { NumberRun } from "./numberRun.js";

/** A reason, and where it is in the result. */
export interface ReasonAt {
  readonly reason: Reason;
  readonly at: string;
}

/** How a reason is told: in which names, and, where that is not by its digits, how a number of it is printed. */
export interface ReasonTelling {
  readonly language: Language;
  readonly names: ReasonNames;
  readonly printed?: (number: ReasonNumber, from: readonly string[]) => NumberRun | null;
}

/** A reason as a sentence without full stop; its numbers say where they are. */
export function tellReason(placed: ReasonAt, telling: ReasonTelling): Runs {
  return fillRuns(REASONS[placed.reason.code][telling.language], tellDetails(placed, telling));
}

/** What a reason says of each of its details. */
export function tellDetails({ reason, at }: ReasonAt, { language, names, printed }: ReasonTelling): Readonly<Record<string, Runs>> {
  const details = Object.entries(piecesOf(reason, names)).map(([detail, pieces]) => [
    detail,
    pieces.map((piece): Run => {
      if (!("kind" in piece)) return piece[language];
      const from = [`${at}/${piece.detail}`];
      const how = piece.kind === "length" ? "length" : "value";
      return printed?.(piece, from) ?? { text: piece[language], value: piece.value, how, from };
    }),
  ]);
  return Object.fromEntries(details) as Readonly<Record<string, Runs>>;
}
