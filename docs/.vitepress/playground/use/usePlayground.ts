import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef, toRaw, type Ref, type ShallowRef } from "vue";
import type { Language } from "edu-balance";
import { MOST_BYTES } from "../model/mostBytes.js";
import { SAMPLE_WORDS, type Choices, type Progress, type ReaderTasks, type SampleWord, type Source } from "../model/protocol.js";
import { Refusal } from "../model/refusal.js";
import type { ResultView } from "../model/resultView.js";
import { queryOf } from "../model/settings.js";
import { sayIn, type Say } from "../words/say.js";
import { keptOn, NOTHING_CHOSEN, type Kept, type SheetChoice } from "./kept.js";
import type { Client } from "../workers/client.js";
import { useWork, type Task, type Work } from "./useWork.js";

/** The page: what was given, what was decided, what came out. */
export interface Playground
  extends Pick<Kept, "settings" | "input" | "chart" | "plan" | "report">,
    Pick<Work, "message" | "work" | "tell"> {
  /** Does a piece of work about the sheet that was assessed, which the worker opens again where it lost it. */
  readonly working: Work["working"];
  readonly say: Say;
  readonly samples: readonly SampleWord[];
  readonly result: ShallowRef<ResultView | null>;
  readonly heading: Ref<HTMLElement | null>;
  readonly takeFile: (file: File | undefined) => void;
  readonly takeText: () => void;
  readonly takeSample: (word: SampleWord) => Promise<void>;
  readonly clear: () => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  readonly choose: (choice: Partial<SheetChoice>) => Promise<void>;
  readonly chooseColumn: (key: string, field: string) => Promise<void>;
  readonly copyLink: () => Promise<void>;
}

export function usePlayground(language: Language): Playground {
  const say = sayIn(language);
  const kept = keptOn(window.location.search);
  const { settings, input, file } = kept;
  const { message, work, tell, working, prepare, stop, close } = useWork(say, () => {
    open = 0;
  });
  const result = shallowRef<ResultView | null>(null);
  const heading = ref<HTMLElement | null>(null);
  /** Which sheet is given, and which of them the worker has open. */
  let given = 1;
  let open = 0;
  /** How many assessments are under way. */
  let assessing = 0;
  /** How the result was come by. */
  let choices: Choices | null = null;

  async function sourceGiven(): Promise<Source> {
    if (file.value === null) {
      if (input.text.trim() === "") throw new Refusal("refusedEmpty");
      return { text: input.text };
    }
    if (file.value.size > MOST_BYTES) throw new Refusal("refusedTooLarge");
    const bytes = await file.value.arrayBuffer().catch(() => null);
    if (bytes === null) throw new Refusal("refusedUnreadable");
    return { bytes };
  }

  /** Has the sheet assessed, which is handed over where the worker has it no longer. */
  async function assessed(
    { reader }: { readonly reader: Client<ReaderTasks> },
    own: Choices,
    about: { readonly onProgress: (progress: Progress) => void; readonly isWanted: () => boolean },
  ): Promise<ResultView> {
    const which = given;
    const source = open === which ? null : await sourceGiven();
    if (!about.isWanted()) throw new Refusal("refusedStopped");
    const answer = await reader.ask("assess", { source, choices: own }, about.onProgress);
    open = which;
    return answer;
  }

  async function assess(focus: () => HTMLElement | null): Promise<void> {
    const own = given;
    kept.isAsked = true;
    assessing += 1;
    const asked = { language, settings: { ...toRaw(settings) }, county: input.county.trim(), ...kept.chosen };
    const found = await working((workers, onProgress, isWanted) => assessed(workers, asked, { onProgress, isWanted }));
    assessing -= 1;
    // Another sheet was given meanwhile.
    if (own !== given) return;
    [result.value, choices] = [found, asked];
    if (found === null) return;
    window.history.replaceState(window.history.state, "", queryOf(settings) + window.location.hash);
    tell(say("done"));
    await nextTick();
    focus()?.focus();
  }

  function forget(): void {
    stop();
    given += 1;
    [kept.chosen, kept.isAsked] = [NOTHING_CHOSEN, false];
    result.value = null;
    tell("");
  }

  onMounted(() => {
    // Everything that is needed later is fetched while the reader is busy with the form.
    prepare();
    // Who comes back from the other language or another page finds the results again, and stays at the top.
    if (kept.isAsked) assess(() => null).catch(() => undefined);
  });
  onBeforeUnmount(close);

  return {
    say,
    samples: SAMPLE_WORDS,
    settings,
    input,
    chart: kept.chart,
    plan: kept.plan,
    report: kept.report,
    message,
    work,
    result,
    heading,
    takeFile: (given) => {
      if (given === undefined) return;
      forget();
      file.value = given;
      [input.text, input.fileName] = ["", given.name];
    },
    takeText: () => {
      forget();
      file.value = null;
      input.fileName = "";
    },
    takeSample: async (word) => {
      forget();
      const own = given;
      const sample = await working(({ reader }) => reader.ask("sample", { word, language }));
      if (sample === null || own !== given) return;
      const { text, county, asOf } = sample;
      file.value = null;
      Object.assign(input, { text, county, fileName: "" });
      settings.asOf = asOf;
      await assess(() => heading.value);
    },
    clear: () => {
      forget();
      file.value = null;
      Object.assign(input, { text: "", county: "", fileName: "" });
    },
    run: () => assess(() => heading.value),
    cancel: () => {
      // A verdict that was found stays when what comes after it is cancelled.
      if (result.value !== null && assessing === 0) {
        stop("refusedStoppedAfter");
        return;
      }
      kept.isAsked = false;
      stop();
      result.value = null;
    },
    choose: async (choice) => {
      // Another worksheet or kind has other columns.
      kept.chosen = { ...NOTHING_CHOSEN, sheet: kept.chosen.sheet, ...choice };
      await assess(() => heading.value);
    },
    chooseColumn: async (key, field) => {
      const { mapping } = kept.chosen;
      kept.chosen = { ...kept.chosen, mapping: { ...mapping, [key]: field === "" ? null : field } };
      await assess(() => document.getElementById(`playground-column-${key.slice(1)}`));
    },
    copyLink: async () => {
      const address = `${window.location.origin}${window.location.pathname}${queryOf(settings)}`;
      window.history.replaceState(window.history.state, "", queryOf(settings));
      await navigator.clipboard.writeText(address).then(
        () => {
          tell(say("linked"));
        },
        () => {
          tell(say("linkFailed"));
        },
      );
    },
    tell,
    working: <Answer>(task: Task<Answer>) =>
      working(async (workers, onProgress, isWanted) => {
        if (open !== given && choices !== null) await assessed(workers, choices, { onProgress, isWanted });
        return await task(workers, onProgress, isWanted);
      }),
  };
}
