import type { Finding } from "../../../findings/finding.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { wholeUnits } from "../../../foundation/wholeUnits.js";

/** Units of amounts that add up: those that come whole, and those that are measured. */
const AMOUNTS: Readonly<Record<string, "whole" | "measured">> = {
  classes: "whole",
  computers: "whole",
  count: "whole",
  hectares: "measured",
  incidents: "whole",
  persons: "whole",
  places: "whole",
  posts: "whole",
  pupils: "whole",
  rooms: "whole",
  schools: "whole",
  squareMetres: "measured",
  times: "whole",
  volumes: "whole",
  yuan: "measured",
};

/** How much is short, in a unit that adds up. */
export interface AmountShort {
  /** Of what is counted a whole number: for 67.96 posts short, 68. */
  readonly amount: number;
  readonly unit: string;
}

/** Whether what is short in a unit comes whole. */
export function isCountedWhole(unit: string): boolean {
  return ownValue(AMOUNTS, unit) === "whole";
}

/** How much findings of one unit are short together; `null` where the unit does not add up, or nothing is short. */
export function amountShort(findings: readonly Finding[]): AmountShort | null {
  const unit = findings[0]?.unit ?? "";
  const kind = ownValue(AMOUNTS, unit);
  if (kind === null || findings.some((each) => each.unit !== unit || each.margin === null)) return null;
  const amount = findings.reduce((sum, { margin }) => {
    const short = Math.max(0, -(margin ?? 0));
    return sum + (kind === "whole" ? wholeUnits(short) : short);
  }, 0);
  return amount > 0 ? { amount, unit } : null;
}

/** How the amount of a unit follows from the margins it comes from. */
export function howShort(unit: string): "whole" | "size" {
  return isCountedWhole(unit) ? "whole" : "size";
}

/** Where the margins are that the amount comes from. */
export function placesShort(found: readonly { readonly at: string }[]): string[] {
  return found.map(({ at }) => `${at}/margin`);
}
