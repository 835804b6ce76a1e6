import type { Progress, Reply } from "../model/protocol.js";
import { refusalSaid } from "../model/faults.js";
import { Refusal } from "../model/refusal.js";

/** A worker as the page sees it. */
export interface Client<Tasks extends Readonly<Record<keyof Tasks, { readonly ask: unknown; readonly answer: unknown }>>> {
  readonly ask: <Task extends keyof Tasks>(
    task: Task,
    ask: Tasks[Task]["ask"],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Tasks[Task]["answer"]>;
  /** Ends what is under way at once; what the worker had open is gone. */
  readonly stop: () => void;
  readonly close: () => void;
}

interface Waiting {
  readonly onAnswer: (answer: unknown) => void;
  readonly onRefusal: (refusal: Refusal) => void;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Starts a worker from the text of its script, which is fetched once: a worker that was stopped comes back without the network.
 *
 * @param url - Address of the script; it is one file that imports nothing.
 * @param onLost - Called when the worker ended, and what it had open is gone.
 */
export async function openClient<Tasks extends Readonly<Record<keyof Tasks, { readonly ask: unknown; readonly answer: unknown }>>>(
  url: string,
  onLost: () => void = () => undefined,
): Promise<Client<Tasks>> {
  const address = import.meta.env.DEV ? url : URL.createObjectURL(await scriptAt(url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | null = start();

  function start(): Worker {
    const made = new Worker(address, { type: "module" });
    let hasSpoken = false;
    made.addEventListener("message", (event: MessageEvent<Reply>) => {
      hasSpoken = true;
      take(event.data);
    });
    made.addEventListener("error", (event) => {
      fail(event instanceof ErrorEvent && event.message !== "" ? refusalSaid(event.message) : silent(hasSpoken));
    });
    made.addEventListener("messageerror", () => {
      fail(refusalSaid("messageerror"));
    });
    return made;
  }

  /** What is told of a worker of which the browser says nothing: one that never spoke was not let in. */
  function silent(hasSpoken: boolean): Refusal {
    return new Refusal(hasSpoken ? "refusedDied" : "refusedNotLoaded");
  }

  /** It is started again when it is asked again, not at once: one that cannot be started would fail for ever. */
  function fail(refusal: Refusal): void {
    worker?.terminate();
    worker = null;
    onLost();
    refuseAll(refusal);
  }

  function take(reply: Reply): void {
    const asked = waiting.get(reply.id);
    if (asked === undefined) return;
    if ("progress" in reply) {
      asked.onProgress(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if ("refused" in reply) asked.onRefusal(new Refusal(reply.refused, reply.detail));
    else asked.onAnswer(reply.answer);
  }

  function refuseAll(refusal: Refusal): void {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { onRefusal } of all) onRefusal(refusal);
  }

  return {
    ask: (task, ask, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, {
          onAnswer: (answer) => {
            resolve(answer);
          },
          onRefusal: reject,
          onProgress,
        });
        worker ??= start();
        worker.postMessage({ id: last, task, ask });
      }),
    stop: () => {
      fail(new Refusal("refusedStopped"));
      worker = start();
    },
    close: () => {
      fail(new Refusal("refusedStopped"));
      if (!import.meta.env.DEV) URL.revokeObjectURL(address);
    },
  };
}

/** @throws Refusal where it cannot be had: without the network, or where the site was built anew since the page was opened. */
async function scriptAt(url: string): Promise<Blob> {
  const text = await fetch(url)
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (text === null) throw new Refusal("refusedNotLoaded");
  return new Blob([text], { type: "text/javascript" });
}
