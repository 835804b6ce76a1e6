/** Starts parts of the bench in processes of their own and waits for the one message each sends. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process has beside its arguments. */
export interface Surroundings {
  readonly environment?: NodeJS.ProcessEnv;
  /** Megabytes of objects it may hold, where the usual ones are too few. */
  readonly heap?: number;
}

export function messageFrom<Message>(
  script: string,
  args: readonly string[],
  { environment = {}, heap }: Surroundings = {},
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
      execArgv: ["--import", "tsx", ...(heap === undefined ? [] : [`--max-old-space-size=${String(heap)}`])],
      env: { ...process.env, ...environment },
    });
    let received: Message | undefined;
    child.once("message", (message) => {
      received = message as Message;
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0 && received !== undefined) resolve(received);
      else reject(new Error(`${script} ${args.join(" ")} ended with code ${String(code)}.`));
    });
  });
}
