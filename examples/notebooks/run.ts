import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changesOf, withOutputs, type Notebook } from "./outputs.js";

/**
 * `npm run notebooks`: installs what the notebooks run with, packs the built library into it, executes every notebook without a screen,
 * and fails where an output differs from what is committed. `-- --update` writes the outputs down instead.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const here = join(root, "examples/notebooks");
const isUpdate = process.argv.includes("--update");

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): void {
  execFileSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
}

function install(): void {
  if (!existsSync(join(root, "dist/node/index.cjs"))) run("npm", ["run", "--silent", "build"], root);
  run("npm", ["ci", "--silent", "--no-audit", "--no-fund"], here);
  const folder = mkdtempSync(join(tmpdir(), "edu-balance-pack-"));
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], root);
  const [packed = ""] = readdirSync(folder);
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", join(folder, packed)], here);
  rmSync(folder, { recursive: true });
}

/** The kernels, written by hand: `tslab install` asks for a Python package that is not needed. */
const KERNELS: Readonly<Record<string, readonly string[]>> = {
  tslab: [join(here, "node_modules/.bin/tslab"), "kernel", "--config-path", "{connection_file}"],
  deno: [join(here, "node_modules/.bin/deno"), "jupyter", "--kernel", "--conn", "{connection_file}"],
};

function writeKernels(folder: string): void {
  for (const [name, argv] of Object.entries(KERNELS)) {
    mkdirSync(join(folder, "kernels", name), { recursive: true });
    writeFileSync(join(folder, "kernels", name, "kernel.json"), JSON.stringify({ argv, display_name: name, language: "typescript" }));
  }
}

function execute(name: string, kernel: string, folder: string): Notebook {
  const env = { ...process.env, JUPYTER_PATH: folder, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const args = ["nbconvert", "--log-level=ERROR", "--to", "notebook", "--execute", `--ExecutePreprocessor.kernel_name=${kernel}`];
  run("jupyter", [...args, "--output-dir", join(folder, kernel), name], here, env);
  return read(join(folder, kernel, name));
}

function read(path: string): Notebook {
  return JSON.parse(readFileSync(path, "utf8")) as Notebook;
}

function compare(name: string, kernel: string, executed: Notebook): number {
  const changes = changesOf(read(join(here, name)), executed);
  for (const { cell, expected, found } of changes) {
    console.error(`${name}, cell ${String(cell)}, under ${kernel}: expected\n${expected}\nfound\n${found}`);
  }
  return changes.length;
}

install();
const folder = mkdtempSync(join(tmpdir(), "edu-balance-notebooks-"));
writeKernels(folder);
let changed = 0;
for (const name of readdirSync(here).filter((each) => each.endsWith(".ipynb"))) {
  const started = Date.now();
  const executed = execute(name, "tslab", folder);
  if (isUpdate) writeFileSync(join(here, name), `${JSON.stringify(withOutputs(read(join(here, name)), executed), null, 1)}\n`);
  else changed += compare(name, "tslab", executed);
  console.log(`${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
// One of them under another kernel, lest tslab be the only way. On a busy machine Deno's kernel at times says that a cell is done before
// it hands over what the cell printed, and it is lost: where anything differs a second run decides.
const isSame = compare("inequality.ipynb", "deno", execute("inequality.ipynb", "deno", folder)) === 0;
if (!isSame) changed += compare("inequality.ipynb", "deno", execute("inequality.ipynb", "deno", folder));
console.log("inequality.ipynb under Deno");
rmSync(folder, { recursive: true });
process.exitCode = changed === 0 ? 0 : 1;
