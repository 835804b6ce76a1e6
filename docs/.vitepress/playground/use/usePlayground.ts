import { nextTick, onBeforeUnmount, onMounted, reactive, ref, shallowRef, toRaw, type Ref, type ShallowRef } from "vue";
import type { Language } from "edu-balance";
import type { IntakeKind } from "edu-balance/intake";
import type { DrawerTasks, Progress, ReaderTasks, Source } from "../model/protocol.js";
import { MOST_BYTES } from "../model/fileText.js";
import { Refusal } from "../model/refusal.js";
import type { ResultView } from "../model/resultView.js";
import { queryOf, settingsIn, type Settings } from "../model/settings.js";
import { samplesIn, type Sample } from "../samples.js";
import { sayIn, type Say } from "../words/say.js";
import { openClient, type Client } from "../workers/client.js";
import drawerUrl from "../workers/drawer.ts?worker&url";
import readerUrl from "../workers/reader.ts?worker&url";

/** What the page says of what it does. */
export interface Message {
  readonly text: string;
  readonly isWrong: boolean;
  /** Whether it is about what was just done somewhere on the page, and stays in view for a while. */
  readonly isBrief: boolean;
}

/** What is under way. */
export interface Work {
  readonly text: string;
  readonly done: number;
}

/** The page: what was given, what was decided, what came out. */
export interface Playground {
  readonly say: Say;
  readonly samples: readonly Sample[];
  readonly settings: { -readonly [Key in keyof Settings]: Settings[Key] };
  readonly input: { text: string; county: string; fileName: string };
  readonly message: Ref<Message>;
  readonly work: Ref<Work | null>;
  readonly result: ShallowRef<ResultView | null>;
  readonly heading: Ref<HTMLElement | null>;
  readonly takeFile: (file: File | undefined) => void;
  readonly takeText: () => void;
  readonly takeSample: (sample: Sample) => Promise<void>;
  readonly clear: () => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  readonly choose: (choice: Partial<SheetChoice>) => Promise<void>;
  readonly chooseColumn: (key: string, field: string) => Promise<void>;
  readonly copyLink: () => Promise<void>;
  readonly tell: (text: string, isWrong?: boolean) => void;
  /** Does a piece of work with the workers, telling how far it is and what went wrong; `null` where it could not be done. */
  readonly working: <Answer>(
    task: (workers: Workers, onProgress: (progress: Progress) => void) => Promise<Answer>,
  ) => Promise<Answer | null>;
}

/** What was decided about the sheet at hand. */
export interface SheetChoice {
  readonly sheet: number | null;
  readonly kind: IntakeKind | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** The two workers of the page. */
export interface Workers {
  readonly reader: Client<ReaderTasks>;
  readonly drawer: Client<DrawerTasks>;
}

/** How long a message of the moment is shown. */
const BRIEF_MS = 8000;

const NOTHING_CHOSEN: SheetChoice = { sheet: null, kind: null, mapping: {} };

export function usePlayground(language: Language): Playground {
  const say = sayIn(language);
  const today = new Date().toISOString().slice(0, 10);
  const settings: Playground["settings"] = reactive(
    settingsIn(window.location.search, { standard: "basicBalance2012", asOf: today, place: "", allowUnverified: false }),
  );
  const input = reactive({ text: "", county: "", fileName: "" });
  const file = shallowRef<File | null>(null);
  const message = ref<Message>({ text: "", isWrong: false, isBrief: false });
  const work = ref<Work | null>(null);
  const result = shallowRef<ResultView | null>(null);
  const heading = ref<HTMLElement | null>(null);
  let chosen = NOTHING_CHOSEN;
  /** Whether the worker has the sheet open that is given. */
  let isOpen = false;
  let workers: Promise<Workers> | null = null;
  let lastWork = 0;

  function opened(): Promise<Workers> {
    workers ??= Promise.all([openClient<ReaderTasks>(readerUrl), openClient<DrawerTasks>(drawerUrl)]).then(([reader, drawer]) => ({
      reader,
      drawer,
    }));
    return workers;
  }

  function tell(text: string, isWrong = false): void {
    const told = { text, isWrong, isBrief: !isWrong && text !== "" && text !== say("done") };
    message.value = told;
    if (told.isBrief) {
      window.setTimeout(() => {
        if (message.value.text === text) message.value = { text: "", isWrong: false, isBrief: false };
      }, BRIEF_MS);
    }
  }

  async function working<Answer>(
    task: (workers: Workers, onProgress: (progress: Progress) => void) => Promise<Answer>,
  ): Promise<Answer | null> {
    lastWork += 1;
    const own = lastWork;
    work.value = { text: say("waiting"), done: 0 };
    tell("");
    try {
      return await task(await opened(), ({ word, rows, done }) => {
        if (own === lastWork) work.value = { text: say(word, { rows }), done };
      });
    } catch (error) {
      tell(say(error instanceof Refusal ? error.key : "refusedFailed"), true);
      return null;
    } finally {
      if (own === lastWork) work.value = null;
    }
  }

  async function sourceGiven(): Promise<Source> {
    if (file.value === null) {
      if (input.text.trim() === "") throw new Refusal("refusedEmpty");
      return { text: input.text };
    }
    if (file.value.size > MOST_BYTES) throw new Refusal("refusedTooLarge");
    return { bytes: await file.value.arrayBuffer() };
  }

  async function assess(focus: () => HTMLElement | null): Promise<void> {
    const found = await working(async ({ reader }, onProgress) => {
      const source = isOpen ? null : await sourceGiven();
      const choices = { language, settings: { ...toRaw(settings) }, county: input.county.trim(), ...chosen };
      const answer = await reader.ask("assess", { source, choices }, onProgress);
      isOpen = true;
      return answer;
    });
    if (found === null) {
      isOpen = false;
      result.value = null;
      return;
    }
    result.value = found;
    window.history.replaceState(window.history.state, "", queryOf(settings) + window.location.hash);
    tell(say("done"));
    await nextTick();
    focus()?.focus();
  }

  function forget(): void {
    [isOpen, chosen] = [false, NOTHING_CHOSEN];
    result.value = null;
    tell("");
  }

  onMounted(() => {
    // Everything that is needed later is fetched while the reader is busy with the form.
    opened().catch(() => {
      workers = null;
    });
  });
  onBeforeUnmount(() => {
    workers?.then(
      ({ reader, drawer }) => {
        reader.close();
        drawer.close();
      },
      () => undefined,
    );
  });

  return {
    say,
    samples: samplesIn(language),
    settings,
    input,
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
    takeSample: async ({ text, county, asOf }) => {
      forget();
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
      isOpen = false;
      workers?.then(
        ({ reader, drawer }) => {
          reader.stop();
          drawer.stop();
        },
        () => undefined,
      );
    },
    choose: async (choice) => {
      // Another worksheet or kind has other columns.
      chosen = { ...NOTHING_CHOSEN, sheet: chosen.sheet, ...choice };
      await assess(() => heading.value);
    },
    chooseColumn: async (key, field) => {
      chosen = { ...chosen, mapping: { ...chosen.mapping, [key]: field === "" ? null : field } };
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
    working,
  };
}
