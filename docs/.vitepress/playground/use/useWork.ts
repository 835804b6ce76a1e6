import { ref, type Ref } from "vue";
import { refusalOf } from "../model/faults.js";
import type { DrawerTasks, Progress, ReaderTasks } from "../model/protocol.js";
import { Refusal, type RefusalKey } from "../model/refusal.js";
import type { Say } from "../words/say.js";
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
export interface Under {
  readonly text: string;
  /** How many rows are done, in words; empty for what does not go by rows. */
  readonly rows: string;
  readonly done: number;
}

/** The two workers of the page. */
export interface Workers {
  readonly reader: Client<ReaderTasks>;
  readonly drawer: Client<DrawerTasks>;
}

/** A piece of work; `isWanted` is false once it was cancelled. */
export type Task<Answer> = (workers: Workers, onProgress: (progress: Progress) => void, isWanted: () => boolean) => Promise<Answer>;

/** The work of the page, and what is said of it. */
export interface Work {
  readonly message: Ref<Message>;
  readonly work: Ref<Under | null>;
  readonly tell: (text: string, isWrong?: boolean) => void;
  /** Does a piece of work with the workers, telling how far it is and what went wrong; `null` where it could not be done. */
  readonly working: <Answer>(task: Task<Answer>) => Promise<Answer | null>;
  /** Fetches what will be needed. */
  readonly prepare: () => void;
  /** Ends whatever is under way, at any point of it, and says so in these words. */
  readonly stop: (key?: RefusalKey) => void;
  readonly close: () => void;
}

/** How long a message of the moment is shown. */
const BRIEF_MS = 8000;
const SILENT: Message = { text: "", isWrong: false, isBrief: false };

/** @param onLost - Called when the reading worker has no longer open what it had. */
export function useWork(say: Say, onLost: () => void): Work {
  const message = ref<Message>(SILENT);
  const work = ref<Under | null>(null);
  let workers: Promise<Workers> | null = null;
  let last = 0;
  let stops: ((key: RefusalKey) => void)[] = [];

  function opened(): Promise<Workers> {
    workers ??= Promise.all([openClient<ReaderTasks>(readerUrl, onLost), openClient<DrawerTasks>(drawerUrl)]).then(
      ([reader, drawer]) => ({ reader, drawer }),
      (error: unknown) => {
        // What was not to be had now may be later.
        workers = null;
        throw error;
      },
    );
    return workers;
  }

  function withWorkers(act: (client: Workers["reader"] | Workers["drawer"]) => void): void {
    workers?.then(
      ({ reader, drawer }) => {
        act(reader);
        act(drawer);
      },
      () => undefined,
    );
  }

  function tell(text: string, isWrong = false): void {
    const told = { text, isWrong, isBrief: !isWrong && text !== "" && text !== say("done") };
    message.value = told;
    if (!told.isBrief) return;
    window.setTimeout(() => {
      if (message.value.text === text) message.value = SILENT;
    }, BRIEF_MS);
  }

  async function working<Answer>(task: Task<Answer>): Promise<Answer | null> {
    last += 1;
    const own = last;
    let isStopped = false;
    work.value = { text: say("waiting"), rows: "", done: 0 };
    tell("");
    const onProgress = ({ word, rows, of, done }: Progress): void => {
      if (own !== last || isStopped) return;
      work.value = { text: say(word), rows: of === 0 ? "" : say("rowsDone", { rows, of }), done };
    };
    const stopped = new Promise<never>((_resolve, reject) => {
      stops.push((key) => {
        isStopped = true;
        reject(new Refusal(key));
      });
    });
    const done = async (): Promise<Answer> => {
      const found = await opened();
      if (isStopped) throw new Refusal("refusedStopped");
      return await task(found, onProgress, () => !isStopped);
    };
    try {
      return await Promise.race([done(), stopped]);
    } catch (error) {
      const { key, detail } = refusalOf(error);
      if (own === last) tell(say(key, { detail }), true);
      return null;
    } finally {
      if (own === last) [work.value, stops] = [null, []];
    }
  }

  return {
    message,
    work,
    tell,
    working,
    prepare: () => {
      opened().catch(() => undefined);
    },
    stop: (key = "refusedStopped") => {
      for (const each of stops) each(key);
      if (stops.length > 0)
        withWorkers((client) => {
          client.stop();
        });
    },
    close: () => {
      withWorkers((client) => {
        client.close();
      });
    },
  };
}
