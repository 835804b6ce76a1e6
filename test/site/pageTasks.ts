import type { Page } from "playwright-core";

/** An event of a trace, as far as it is looked at. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** How long it took, and the time of the processor in it, in millionths of a second; the second is not known of a task at the edge. */
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest that a task of the page may take: whoever presses something waits no longer. */
export const LONGEST = 500;

/** Begins to watch what the page itself does, without its workers. */
export async function watchTasks(page: Page): Promise<void> {
  await browserOf(page).startTracing(page, { categories: ["toplevel", "__metadata"] });
}

/**
 * Ends the watch: how long the longest task of the page took, in milliseconds in which nothing could be drawn or pressed. It is the
 * time of the processor, so that other programs on the machine do not count.
 */
export async function longestTask(page: Page): Promise<number> {
  const { traceEvents: events } = JSON.parse((await browserOf(page).stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}/${String(tid)}`;
  const pages = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf));
  const tasks = events.filter((event) => event.ph === "X" && event.name.endsWith("RunTask") && pages.has(threadOf(event)));
  if (!tasks.some(({ tdur }) => tdur !== undefined)) throw new Error("The trace has no task of the page.");
  return Math.max(...tasks.map(({ dur, tdur = dur }) => tdur)) / 1000;
}

function browserOf(page: Page): NonNullable<ReturnType<ReturnType<Page["context"]>["browser"]>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser of its own.");
  return browser;
}
