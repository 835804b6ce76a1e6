import { toHtml, toMarkdown, problemSheet, type ReportLocale } from "edu-balance/reporting";
import type { Language } from "edu-balance";
import type { Shortfalls } from "edu-balance/planning";
import type { Assessed } from "./assessSheet.js";
import { chartsOf } from "./charts.js";
import { refusalOf } from "./faults.js";
import { fillForm } from "./forms.js";
import { planView } from "./planView.js";
import type { Choices, Progress, ReaderTasks, Source } from "./protocol.js";
import { openSource, readOpened, type Opened, type Read } from "./readSource.js";
import { Refusal } from "./refusal.js";
import { resultView, type ResultParts } from "./resultView.js";
import { requireSettings } from "./settings.js";
import { sampleOf } from "./samples.js";
import { shortfallView } from "./shortfallView.js";
import { openTelling } from "./telling.js";
import { ASSESSING, assessTold, OPENING, openingTold, READING, rowsTold, shortfallsTold } from "./tellRows.js";

/** What the reading worker does, with the sheet it has open between the questions. */
export interface Session {
  readonly answer: <Task extends keyof ReaderTasks>(
    task: Task,
    ask: ReaderTasks[Task]["ask"],
    onProgress: (progress: Progress) => void,
  ) => Promise<ReaderTasks[Task]["answer"]>;
}

/** A sheet that was assessed. */
interface Held extends ResultParts {
  readonly choices: Choices;
}

/** What is told of work that goes by no rows. */
const NO_ROWS = { rows: 0, of: 0 } as const;

const LOCALES: Readonly<Record<Language, ReportLocale>> = { zh: "zh-CN", en: "en" };

type Answers = {
  readonly [Task in keyof ReaderTasks]: (
    ask: ReaderTasks[Task]["ask"],
    onProgress: (progress: Progress) => void,
  ) => ReaderTasks[Task]["answer"] | Promise<ReaderTasks[Task]["answer"]>;
};

/** Opens a session: one sheet at a time. */
export function openSession(): Session {
  let opened: Opened | null = null;
  let held: Held | null = null;
  /** What is short of it, once that was asked for. */
  let found: { readonly of: Held; readonly shortfalls: Shortfalls | null } | null = null;

  async function assess({ source, choices }: ReaderTasks["assess"]["ask"], onProgress: (progress: Progress) => void): Promise<Held> {
    requireSettings(choices.settings);
    if (source !== null) opened = await openWith(source, onProgress);
    if (opened === null) throw new Refusal("refusedEmpty");
    onProgress({ ...NO_ROWS, word: READING.word, done: READING.from });
    const read = readOpened(opened, choices, (rows) => rowsTold(rows, onProgress));
    onProgress({ ...NO_ROWS, word: ASSESSING.word, done: ASSESSING.from });
    const name = choices.county === "" ? openTelling(choices.language).say("thisCounty") : choices.county;
    const assessed = assessTold(read.reading, choices.settings, name, onProgress);
    onProgress({ ...NO_ROWS, word: "writing", done: ASSESSING.to });
    return { opened, read, assessed, choices };
  }

  /** What was read last. @throws Refusal */
  function heldNow(): Held {
    if (held === null) throw new Refusal("refusedLost");
    return held;
  }

  /** What was assessed last. @throws Refusal */
  function assessedNow(): Held & { readonly assessed: Assessed } {
    const { assessed, ...more } = heldNow();
    if (assessed === null) throw new Refusal("refusedLost");
    return { assessed, ...more };
  }

  /** What is short, which is found out once. @throws Refusal */
  function shortfallsNow(onProgress: (progress: Progress) => void): Shortfalls | null {
    const own = heldNow();
    const { assessed, choices } = assessedNow();
    if (found?.of !== own) found = { of: own, shortfalls: shortfallsTold(assessed, choices.settings, onProgress) };
    return found.shortfalls;
  }

  const answers: Answers = {
    sample: ({ word, language }) => sampleOf(word, language),
    assess: async (ask, onProgress) => {
      [held, found] = [null, null];
      held = await assess(ask, onProgress);
      return resultView(held, held.choices);
    },
    shortfalls: (_ask, onProgress) => {
      onProgress({ ...NO_ROWS, word: "measuring", done: 0.02 });
      const { assessed, choices } = assessedNow();
      return shortfallView(assessed, shortfallsNow(onProgress), openTelling(choices.language));
    },
    plan: (choice, onProgress) => {
      onProgress({ ...NO_ROWS, word: "planning", done: 0.2 });
      const { assessed, choices } = assessedNow();
      return planView(assessed, choice, openTelling(choices.language));
    },
    charts: (choice, onProgress) => {
      onProgress({ ...NO_ROWS, word: "drawing", done: 0.2 });
      const { assessed, choices } = assessedNow();
      const { say } = openTelling(choices.language);
      return chartsOf(assessed, choice, { locale: LOCALES[choices.language], say, findShortfalls: () => shortfallsNow(onProgress) });
    },
    document: ({ form }, onProgress) => {
      onProgress({ ...NO_ROWS, word: "filling", done: 0.2 });
      const { assessed, choices, read } = assessedNow();
      const schools = read.reading.kind === "school" ? read.reading.records : [];
      const document = fillForm(form, assessed, schools, { locale: LOCALES[choices.language] });
      return { document, html: toHtml(document), markdown: toMarkdown(document) };
    },
    marked: (_ask, onProgress) => {
      onProgress({ ...NO_ROWS, word: "filling", done: 0.2 });
      const { read, choices } = heldNow();
      return markedOf(read, LOCALES[choices.language]);
    },
  };
  return {
    answer: async (task, ask, onProgress) => {
      try {
        return await answers[task](ask, onProgress);
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

function openWith(source: Source, onProgress: (progress: Progress) => void): Promise<Opened> {
  onProgress({ ...NO_ROWS, word: OPENING.word, done: OPENING.from });
  return openSource(source, {
    onText: () => {
      onProgress({ ...NO_ROWS, word: "parsing", done: OPENING.from });
    },
    onShare: openingTold(onProgress),
  });
}

function markedOf({ rows, reading }: Read, locale: ReportLocale): ReaderTasks["marked"]["answer"] {
  return problemSheet(rows, reading, { locale });
}
