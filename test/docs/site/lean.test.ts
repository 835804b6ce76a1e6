import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPages, unpackPages } from "../../../docs/.vitepress/lean.js";

const name = fc.stringMatching(/^[a-z0-9_.-]{1,12}$/u).map((text) => `${text}.md`);
const hash = fc.stringMatching(/^[\w-]{8}$/u);

describe("the packed list of pages", () => {
  it("gives the same names and hashes back, in both languages or in one", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.tuple(hash, fc.option(hash), fc.boolean())), (pages) => {
        const map: Record<string, string> = {};
        for (const [page, [chinese, english, isChinese]] of Object.entries(pages)) {
          if (isChinese || english === null) map[page] = chinese;
          if (english !== null) map[`en_${page}`] = english;
        }
        expect(unpackPages(packPages(map))).toEqual(map);
      }),
    );
  });

  it("is a third of the list or less where names share their beginnings", () => {
    const map: Record<string, string> = {};
    for (let page = 100; page < 300; page += 1) {
      map[`indicators_indicator${String(page)}.md`] = "AbCdEfGh";
      map[`en_indicators_indicator${String(page)}.md`] = "IjKlMnOp";
    }
    expect(packPages(map).length * 3).toBeLessThan(JSON.stringify(JSON.stringify(map)).length);
  });

  it("refuses what is no page", () => {
    expect(() => packPages({ "index.html": "AbCdEfGh" })).toThrow("index.html");
  });
});
