import { shallowRef, type ShallowRef } from "vue";
import type { ShortfallView } from "../model/shortfallView.js";
import type { Playground } from "./usePlayground.js";

/** What is short, as far as it is known. */
export interface ShortfallsShown {
  readonly shown: ShallowRef<ShortfallView | null>;
  /** Whether it could be found out. */
  readonly find: () => Promise<boolean>;
  readonly clear: () => void;
}

/** Finds out what the schools of a result are short of, which of many takes longer than the result itself. */
export function useShortfalls({ result, working }: Playground): ShortfallsShown {
  const shown = shallowRef<ShortfallView | null>(null);
  return {
    shown,
    find: async () => {
      const own = result.value;
      if (own?.hasShortfalls !== true) return true;
      const answer = await working(async ({ reader }, onProgress) => ({ view: await reader.ask("shortfalls", null, onProgress) }));
      if (result.value === own) shown.value = answer?.view ?? null;
      return answer !== null;
    },
    clear: () => {
      shown.value = null;
    },
  };
}
