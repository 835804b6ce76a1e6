import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { confirmationTag } from "../../../scripts/site/confirmation.js";
import { LANGUAGES } from "../../../scripts/site/page.js";
import { CONFIRMATION_NAMES, CONFIRMATIONS } from "../../../src/policy/records/lists.js";
import { root } from "../fences.js";

const style = readFileSync(`${root}docs/.vitepress/theme/tags.css`, "utf8");

/** The colours that a block of the style names. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const from = style.indexOf(`${selector} {`);
  const block = style.slice(from, style.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--(?<name>[\w-]+): (?<colour>#[\da-f]{6})/gu)].map(({ groups = {} }) => [
      groups["name"] ?? "",
      groups["colour"] ?? "",
    ]),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(CONFIRMATIONS)("the tag of %s", (confirmation) => {
  it("says it in words, in both languages", () => {
    for (const language of LANGUAGES)
      expect(confirmationTag(confirmation, language)).toContain(`>${CONFIRMATION_NAMES[confirmation][language]}<`);
  });

  it.each([":root", ".dark"])("has a contrast of 4.5 at least, in %s", (selector) => {
    const colours = coloursOf(selector);
    const [words, ground] = [colours.get(`tag-${confirmation}`), colours.get(`tag-${confirmation}-soft`)];
    expect(words).toBeDefined();
    expect(ground).toBeDefined();
    expect(contrast(words ?? "", ground ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it("is drawn in its own colours", () => {
    expect(style).toMatch(
      new RegExp(
        `\\.tag-${confirmation} \\{\\s+color: var\\(--tag-${confirmation}\\);\\s+background: var\\(--tag-${confirmation}-soft\\);`,
        "u",
      ),
    );
  });
});
