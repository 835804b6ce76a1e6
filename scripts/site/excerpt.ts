import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A region of a file of the repository as a block of code: what stands between `// #region name` and the `// #endregion` after it. */
export function excerptOf(path: string, region: string): string {
  const lines = readFileSync(`${root}${path}`, "utf8").split("\n");
  const first = lines.findIndex((line) => line.trim() === `// #region ${region}`);
  const length = lines.slice(first + 1).findIndex((line) => line.trim() === "// #endregion");
  if (first === -1 || length === -1) throw new Error(`${path} has no region ${region}.`);
  const code = lines.slice(first + 1, first + 1 + length);
  const indent = Math.min(...code.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return ["```ts", ...code.map((line) => line.slice(indent)), "```"].join("\n");
}
