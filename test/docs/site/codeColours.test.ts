import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createMarkdownRenderer } from "vitepress";
import { CODE_COLOURS, namedColours } from "../../../docs/.vitepress/codeColours.js";
import { root } from "../fences.js";

const THEME = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;
const CODE = `import { assessRotation } from "edu-balance"; // a comment
const of = (counts, at = 1) => assessRotation({ counts }, { asOf: "2016-12-31" }).findings[at] !== null;
const aim = "standard" as const;
`;

let html = "";

beforeAll(async () => {
  const renderer = await createMarkdownRenderer(root, { theme: THEME, codeTransformers: [namedColours] });
  html = renderer.render(`~~~ts\n${CODE}~~~\n`);
});

describe("the colours of code", () => {
  it("are elements, and none where they are that of the block", () => {
    expect(html).not.toContain("--shiki");
    expect(html).not.toContain('<span class="line"');
    expect(html).toContain("<c-k>import</c-k> { assessRotation } <c-k>from</c-k>");
  });

  it("have one element for neighbours of one colour", () => {
    expect(html).not.toMatch(/<\/(?<colour>c-\w)><\k<colour>>/u);
  });

  it("leave the words of the code as they are", () => {
    const words = html.replace(/^.*<code[^>]*>|<\/code>.*$/gsu, "").replace(/<[^>]*>/gu, "");
    expect(words.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")).toBe(CODE.trimEnd());
  });

  it("are in the style by the same names", () => {
    const style = readFileSync(`${root}docs/.vitepress/theme/code.css`, "utf8");
    const inStyle = [
      ...style.matchAll(/\.vp-code (?<name>c-\w) \{\s+(?<light>--shiki-light): (?<one>#\w+);\s+--shiki-dark: (?<other>#\w+);/gu),
    ];
    expect(
      Object.fromEntries(
        inStyle.map(({ groups = {} }) => [`--shiki-light:${groups["one"] ?? ""};--shiki-dark:${groups["other"] ?? ""}`, groups["name"]]),
      ),
    ).toEqual(CODE_COLOURS);
  });
});
