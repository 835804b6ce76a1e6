import { describe, expect, it } from "vitest";
import { addressFrom } from "../../../docs/.vitepress/addressFrom.js";
import { allPages } from "../../../scripts/site/pages/index.js";

const paths = allPages().map(({ path }) => path.replace(/(?:(?<=^|\/)index)$/u, ""));

describe("an address as seen from a page", () => {
  it("leads to the page, from a page of every kind in either language", () => {
    const sources = ["index", "guide/county", "records/index", "clauses/shuozhouOpinion2016/targets", "en/index", "en/guide/county"];
    const targets = paths
      .flatMap((path) => [path, `en/${path}`])
      .map((path) => (path === "" || path.endsWith("/") ? path : `${path}.html#a`));
    for (const source of sources)
      for (const target of targets) {
        const from = `https://example.org/folder/${source}.html`;
        expect(new URL(addressFrom(`${source}.md`, target), from).href).toBe(`https://example.org/folder/${target}`);
      }
    expect(targets.length).toBeGreaterThan(1000);
  });

  it("says no more than the way from one to the other", () => {
    expect(addressFrom("records/school.md", "records/class.html#pupils")).toBe("class.html#pupils");
    expect(addressFrom("records/school.md", "records/")).toBe("./");
    expect(addressFrom("clauses/a/b.md", "indicators/c.html")).toBe("../../indicators/c.html");
  });
});
