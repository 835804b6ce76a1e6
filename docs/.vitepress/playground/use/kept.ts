import { reactive, shallowRef, type ShallowRef } from "vue";
import type { IntakeKind } from "edu-balance/intake";
import { settingsIn, type Settings } from "../model/settings.js";

/** What was decided about the sheet at hand. */
export interface SheetChoice {
  readonly sheet: number | null;
  readonly kind: IntakeKind | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** What the reader gave and decided. */
export interface Kept {
  readonly settings: { -readonly [Key in keyof Settings]: Settings[Key] };
  readonly input: { text: string; county: string; fileName: string };
  readonly file: ShallowRef<File | null>;
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
    chosen: NOTHING_CHOSEN,
    isAsked: false,
  };
  Object.assign(kept.settings, settingsIn(query, kept.settings));
  return kept;
}
