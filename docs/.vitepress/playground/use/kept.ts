import { reactive, shallowRef, type ShallowRef } from "vue";
import type { Stage } from "edu-balance";
import type { IntakeKind } from "edu-balance/intake";
import type { PlanChoice } from "../model/protocol.js";
import { settingsIn, type Settings } from "../model/settings.js";

/** What was decided about the sheet at hand. */
export interface SheetChoice {
  readonly sheet: number | null;
  readonly kind: IntakeKind | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** A plan as it is asked for: numbers as they were typed. */
export interface PlanForm {
  kind: PlanChoice["kind"];
  stage: string;
  indicator: string;
  target: string;
  budget: string;
  prices: Record<string, string>;
}

/** What the reader gave and decided. */
export interface Kept {
  readonly settings: { -readonly [Key in keyof Settings]: Settings[Key] };
  readonly input: { text: string; county: string; fileName: string };
  readonly file: ShallowRef<File | null>;
  /** Of what schools are drawn. */
  readonly chart: { indicator: string; stage: Stage };
  /** What is planned, as it is in the form. */
  readonly plan: PlanForm;
  /** Which form is filled in. */
  readonly report: { form: string };
  /** What was decided about the columns of the sheet. */
  chosen: SheetChoice;
  /** Whether results of it were asked for. */
  isAsked: boolean;
}

export const NOTHING_CHOSEN: SheetChoice = { sheet: null, kind: null, mapping: {} };

let kept: Kept | null = null;

/**
 * What was given, as long as the tab is open: whoever changes the language or looks something up in the guide comes back to it. It is in
 * the memory of the script alone: in no address and no storage of the browser, and gone when the tab is closed or loaded again.
 * What an address says of the settings goes first.
 */
export function keptOn(query: string): Kept {
  kept ??= {
    settings: reactive({ standard: "basicBalance2012", asOf: new Date().toISOString().slice(0, 10), place: "", allowUnverified: false }),
    input: reactive({ text: "", county: "", fileName: "" }),
    file: shallowRef(null),
    chart: reactive({ indicator: "", stage: "primary" }),
    plan: reactive({ kind: "equalise", stage: "", indicator: "", target: "", budget: "", prices: {} }),
    report: reactive({ form: "" }),
    chosen: NOTHING_CHOSEN,
    isAsked: false,
  };
  Object.assign(kept.settings, settingsIn(query, kept.settings));
  return kept;
}
