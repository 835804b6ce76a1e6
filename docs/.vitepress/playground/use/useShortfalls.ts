import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import type { ShortfallView } from "../model/shortfallView.js";
import type { Playground } from "./usePlayground.js";

/** What is short, as far as it is known. */
export interface ShortfallsShown {
  readonly shown: ShallowRef<ShortfallView | null>;
  /** Whether it was left unmeasured. */
  readonly isLeft: Ref<boolean>;
  /** Whether it could be found out. */
  readonly find: () => Promise<boolean>;
  readonly leave: () => void;
  readonly clear: () => void;
}

/** Finds out what the schools of a result are short of, which of many takes longer than the result itself. */
export function useShortfalls({ result, working }: Playground): ShortfallsShown {
  const shown = shallowRef<ShortfallView | null>(null);
  const isLeft = ref(false);
  return {
    shown,
    isLeft,
    find: async () => {
      const own = result.value;
      if (own?.hasShortfalls !== true) return true;
      isLeft.value = false;
      const answer = await working(async ({ reader }, onProgress) => ({ view: await reader.ask("shortfalls", null, onProgress) }));
      if (result.value === own) [shown.value, isLeft.value] = [answer?.view ?? null, answer === null];
      return answer !== null;
    },
    leave: () => {
      isLeft.value = result.value?.hasShortfalls === true;
    },
    clear: () => {
      [shown.value, isLeft.value] = [null, false];
    },
  };
}
