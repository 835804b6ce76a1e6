// Prints the shape of the sources: how much there is of what, for the working tree or for revisions side by side.
//   npm run measure:shape                                   the working tree
//   npm run measure:shape -- --at 0e47a27 --at HEAD --at .  revisions, and "." for the working tree
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countShape, type Shape } from "./shape/countShape.js";

const root = fileURLToPath(new URL("../", import.meta.url));

const LABELS: Readonly<Record<keyof Shape, string>> = {
  sourceLines: "lines in src without policy data",
  sourceCode: "  of them code (no blank lines, no comments)",
  longFiles: "  files over 250 lines of code",
  policyLines: "lines of policy data",
  testLines: "lines in test",
  expectations: "calls of expect",
  titles: "test titles (literal rows of each counted)",
  openTables: "  tables whose rows are not literal (one title each)",
  coreValues: "values exported by the core",
  coreTypes: "types exported by the core",
  functions: "named functions in src",
  functionsOf: "  of them named …Of",
  listChecks: "functions outside the reader that check a list",
  circles: "circles of imports",
  upwardImports: "imports upward",
};

/** The shape of a tree as git keeps it, unpacked in a folder that is removed afterwards. */
function shapeAt(revision: string): Shape {
  if (revision === ".") return countShape(root);
  const folder = mkdtempSync(join(tmpdir(), "shape-"));
  try {
    const paths = ["src", "test", "package.json", "tsconfig.json", ".dependency-cruiser.cjs"];
    const archive = execFileSync("git", ["archive", revision, ...paths], { cwd: root, maxBuffer: 2 ** 30 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    return countShape(`${folder}/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.flatMap((argument, index, all) => (all[index - 1] === "--at" ? [argument] : []));
const revisions = asked.length === 0 ? ["."] : asked;
const shapes = revisions.map(shapeAt);
const widest = Math.max(...Object.values(LABELS).map(({ length }) => length));
const line = (label: string, cells: readonly string[]): string =>
  [label.padEnd(widest), ...cells.map((cell) => cell.padStart(14))].join("");

console.log(
  line(
    "",
    revisions.map((revision) => (revision === "." ? "working tree" : revision.slice(0, 10))),
  ),
);
for (const [key, label] of Object.entries(LABELS) as [keyof Shape, string][]) {
  console.log(
    line(
      label,
      shapes.map((shape) => shape[key].toLocaleString("en")),
    ),
  );
}
