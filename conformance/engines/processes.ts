import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The user that servers run as: they refuse to be root. */
const NOBODY = { uid: 65534, gid: 65534 };

/** A folder of its own for a server's data. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `edu-balance-${name}-`));
  if (process.getuid?.() === 0) chownSync(folder, NOBODY.uid, NOBODY.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** Takes a folder away with all that is in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A port on the loopback that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

/** Who a process runs as. */
function user(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? NOBODY : {};
}

/** Runs a program to its end. */
export function runToEnd(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status, stderr, stdout, error } = spawnSync(command, args, {
    ...user(),
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${String(error ?? "")}${stdout}${stderr}`.slice(0, 2000));
}

/** A server that runs until it is stopped. */
export interface Server {
  /** Ends it, by `SIGTERM` where no other signal is said. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a server and waits until it answers. */
export async function startServer(
  command: string,
  args: readonly string[],
  isUp: () => Promise<boolean>,
  environment: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const child = spawn(command, args, { ...user(), env: { ...process.env, ...environment }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (data: Buffer) => {
    said = (said + data.toString()).slice(-2000);
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${String(child.exitCode)}: ${said}`);
    if (await isUp().catch(() => false)) return { stop: (signal) => stopped(child, signal) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stopped(child);
  throw new Error(`${command} did not answer: ${said}`);
}

function stopped(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.on("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}
