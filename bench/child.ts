/** Starts parts of the bench in processes of their own and waits for the one message each sends. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export function messageFrom<Message>(script: string, args: readonly string[]): Promise<Message> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { execArgv: ["--import", "tsx"] });
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
