import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../fences.js";

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Readonly<Record<string, string>> };
const guides = ["docs/guide", "docs/en/guide"].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);
const pages = ["README.md", "README.zh.md", "CONTRIBUTING.md", "examples/README.md", ...guides];

/** The scripts that a page tells its reader to run. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/npm run (?:--silent )?(?<name>[a-z][\w:]*)/gu)].map(({ groups = {} }) => groups["name"] ?? "");
}

describe("what readers are told to run", () => {
  it.each(pages)("%s names only scripts that exist", (page) => {
    const unknown = scriptsIn(readFileSync(`${root}${page}`, "utf8")).filter((name) => !Object.hasOwn(scripts, name));
    expect(unknown).toEqual([]);
  });

  it("is found in fences and in sentences", () => {
    expect(scriptsIn("```sh\nnpm ci && npm run docs\n```\n`npm run check:plans -- --x`")).toEqual(["docs", "check:plans"]);
  });
});
