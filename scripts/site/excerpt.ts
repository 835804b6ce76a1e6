import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A region of a file of the repository as a block of code: what stands between `// #region name` and the `// #endregion` after it,
 * without the comment it begins with, since the guide says around it what it is.
 */
export function excerptOf(path: string, name: string): string {
  const lines = readFileSync(`${root}${path}`, "utf8").split("\n");
  const first = lines.findIndex((line) => line.trim() === `// #region ${name}`);
  const length = lines.slice(first + 1).findIndex((line) => line.trim() === "// #endregion");
  if (first === -1 || length === -1) throw new Error(`${path} has no region ${name}.`);
  const region = lines.slice(first + 1, first + 1 + length);
  const code = region.slice(region[0]?.startsWith("/**") === true ? region.findIndex((line) => line.endsWith("*/")) + 1 : 0);
  const indent = Math.min(...code.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return ["```ts", ...code.map((line) => line.slice(indent)), "```"].join("\n");
}
