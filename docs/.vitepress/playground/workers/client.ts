import type { Progress, Reply } from "../model/protocol.js";
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
 */
export async function openClient<Tasks extends Readonly<Record<keyof Tasks, { readonly ask: unknown; readonly answer: unknown }>>>(
  url: string,
): Promise<Client<Tasks>> {
  const address = import.meta.env.DEV ? url : URL.createObjectURL(await scriptAt(url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker = start();

  function start(): Worker {
    const made = new Worker(address, { type: "module" });
    made.addEventListener("message", (event: MessageEvent<Reply>) => {
      take(event.data);
    });
    // A worker that runs out of memory dies without an answer.
    made.addEventListener("error", () => {
      refuseAll("refusedMemory");
      restart();
    });
    return made;
  }

  function take(reply: Reply): void {
    const asked = waiting.get(reply.id);
    if (asked === undefined) return;
    if ("progress" in reply) {
      asked.onProgress(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if ("refused" in reply) asked.onRefusal(new Refusal(reply.refused));
    else asked.onAnswer(reply.answer);
  }

  function refuseAll(key: Refusal["key"]): void {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { onRefusal } of all) onRefusal(new Refusal(key));
  }

  function restart(): void {
    worker.terminate();
    worker = start();
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
        worker.postMessage({ id: last, task, ask });
      }),
    stop: () => {
      refuseAll("refusedStopped");
      restart();
    },
    close: () => {
      refuseAll("refusedStopped");
      worker.terminate();
      if (!import.meta.env.DEV) URL.revokeObjectURL(address);
    },
  };
}

async function scriptAt(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return new Blob([await response.text()], { type: "text/javascript" });
}
