import { toHtml, toMarkdown, problemSheet, type ReportLocale } from "edu-balance/reporting";
import { isUsageError, type Language } from "edu-balance";
import { assessSheet, type Assessed } from "./assessSheet.js";
import { chartsOf } from "./charts.js";
import { fillForm } from "./forms.js";
import { planView } from "./planView.js";
import type { Choices, Progress, ReaderTasks, Source } from "./protocol.js";
import { openSource, readOpened, type Opened, type Read } from "./readSource.js";
import { Refusal } from "./refusal.js";
import { resultView, type ResultParts } from "./resultView.js";
import { requireSettings } from "./settings.js";
import { shortfallsOf } from "./shortfallView.js";
import { openTelling } from "./telling.js";

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

  async function assess({ source, choices }: ReaderTasks["assess"]["ask"], onProgress: (progress: Progress) => void): Promise<Held> {
    requireSettings(choices.settings);
    if (source !== null) opened = await openWith(source, onProgress);
    if (opened === null) throw new Refusal("refusedEmpty");
    const rows = Math.max(...opened.sheets.map((sheet) => sheet.rows.length));
    onProgress({ word: "reading", rows, done: 0.2 });
    const read = readOpened(opened, choices);
    onProgress({ word: "assessing", rows, done: 0.7 });
    const name = choices.county === "" ? openTelling(choices.language).say("thisCounty") : choices.county;
    const assessed = assessSheet(read.reading, choices.settings, name);
    onProgress({ word: "writing", rows, done: 0.9 });
    const shortfalls = assessed === null ? null : shortfallsOf(assessed, choices.settings);
    return { opened, read, assessed, shortfalls, choices };
  }

  /** What was assessed last. @throws Refusal */
  function assessedNow(): Held & { readonly assessed: Assessed } {
    const assessed = held?.assessed ?? null;
    if (held === null || assessed === null) throw new Refusal("refusedEmpty");
    return { ...held, assessed };
  }

  const answers: Answers = {
    assess: async (ask, onProgress) => {
      held = null;
      held = await assess(ask, onProgress);
      return resultView(held, held.choices);
    },
    plan: (choice, onProgress) => {
      onProgress({ word: "planning", rows: 0, done: 0.2 });
      const { assessed, choices } = assessedNow();
      return planView(assessed, choice, openTelling(choices.language));
    },
    charts: (choice, onProgress) => {
      onProgress({ word: "drawing", rows: 0, done: 0.2 });
      const { assessed, choices, shortfalls } = assessedNow();
      const { say } = openTelling(choices.language);
      return chartsOf(assessed, choice, { locale: LOCALES[choices.language], say, shortfalls });
    },
    document: ({ form }, onProgress) => {
      onProgress({ word: "filling", rows: 0, done: 0.2 });
      const { assessed, choices, read } = assessedNow();
      const schools = read.reading.kind === "school" ? read.reading.records : [];
      const document = fillForm(form, assessed, schools, { locale: LOCALES[choices.language] });
      return { document, html: toHtml(document), markdown: toMarkdown(document) };
    },
    marked: (_ask, onProgress) => {
      onProgress({ word: "filling", rows: 0, done: 0.2 });
      if (held === null) throw new Refusal("refusedEmpty");
      const { read, choices } = held;
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
  onProgress({ word: "opening", rows: 0, done: 0.02 });
  return openSource(source, () => {
    onProgress({ word: "parsing", rows: 0, done: 0.08 });
  });
}

function markedOf({ rows, reading }: Read, locale: ReportLocale): ReaderTasks["marked"]["answer"] {
  return problemSheet(rows, reading, { locale });
}

/** What a person is told of whatever went wrong. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isUsageError(error) && error.code === "badDate") return new Refusal("refusedBadDay");
  if (isUsageError(error) && error.code === "unknownPlace") return new Refusal("refusedBadPlace");
  if (error instanceof RangeError) return new Refusal("refusedMemory");
  return new Refusal("refusedFailed");
}
