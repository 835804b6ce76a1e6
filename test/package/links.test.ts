import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const [{ files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { cwd: root, encoding: "utf8" }),
) as [Packed];
const paths = files.map(({ path }) => path);
const pages = paths.filter((path) => path.endsWith(".md"));

/** The anchors of a page: its headings in lower case, blanks as hyphens, other signs left out. */
const anchorsOf = (page: string): string[] =>
  [...readFileSync(`${root}${page}`, "utf8").matchAll(/^#+ (?<title>.+)$/gmu)].map((match) =>
    (match.groups?.["title"] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("the pages in the tarball", () => {
  it("are those a reader of the README is sent to", () => {
    for (const page of ["README.md", "README.zh.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/architecture.md"])
      expect(pages).toContain(page);
  });

  it.each(pages)("%s links only to files and headings that are in it", (page) => {
    const text = readFileSync(`${root}${page}`, "utf8").replace(/```.*?```/gsu, "");
    const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map((match) => match.groups?.["target"] ?? "");
    const broken = links.filter((link) => {
      if (/^https?:/u.test(link)) return false;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? page : posix.join(posix.dirname(page), file);
      return !paths.includes(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});
