import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../docs/fences.js";

/** A project of its own in which the packed tarball is installed. */
export interface Consumer {
  readonly path: string;
  readonly write: (file: string, text: string) => void;
  /** What a command in it prints. */
  readonly run: (command: string, ...args: string[]) => string;
  /** What a program in it prints, which is JSON. */
  readonly node: (file: string, code: string, ...args: string[]) => unknown;
  readonly remove: () => void;
}

/** Packs what was built and installs it in an empty project, with other packages beside it. */
export function installPacked(others: readonly string[]): Consumer {
  const path = mkdtempSync(join(tmpdir(), "edu-balance-"));
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: path, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 240_000, maxBuffer: 2 ** 26 });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", path], { cwd: root, stdio: "ignore" });
  const [tarball] = readdirSync(path).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(path, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", `./${tarball ?? ""}`, ...others);
  const write: Consumer["write"] = (file, text) => {
    writeFileSync(join(path, file), text);
  };
  return {
    path,
    write,
    run,
    node: (file, code, ...args) => {
      write(file, code);
      return JSON.parse(run(process.execPath, file, ...args)) as unknown;
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
