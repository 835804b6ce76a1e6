import type { MarkdownOptions } from "vitepress";

type CodeTransformer = NonNullable<MarkdownOptions["codeTransformers"]>[number];

/**
 * The colours of code: in light and in dark, as the two themes have them, and the element that words of the colour stand in. The colours
 * are said once in `theme/code.css`; written at every word of every block, as the highlighter does it, they are longer than the code.
 */
export const CODE_COLOURS: Readonly<Record<string, `c-${string}`>> = {
  "--shiki-light:#A0111F;--shiki-dark:#FF9492": "c-k",
  "--shiki-light:#032563;--shiki-dark:#ADDCFF": "c-s",
  "--shiki-light:#023B95;--shiki-dark:#91CBFF": "c-n",
  "--shiki-light:#622CBC;--shiki-dark:#DBB7FF": "c-f",
  "--shiki-light:#702C00;--shiki-dark:#FFB757": "c-p",
  "--shiki-light:#66707B;--shiki-dark:#BDC4CC": "c-c",
  "--shiki-light:#024C1A;--shiki-dark:#72F088": "c-t",
};

/** The colour of what is nothing special: that of the block. */
const PLAIN_COLOUR = "--shiki-light:#0E1116;--shiki-dark:#F0F3F6";

/**
 * Puts words of a colour into the element of that colour, neighbours of one into one, and those of the block's own colour into none; a
 * colour without an element stays as it is. Lines are told by their ends.
 */
export const namedColours: CodeTransformer = {
  name: "named-colours",
  code(code) {
    const named: typeof code.children = [];
    for (const child of code.children.flatMap((line) => (line.type === "element" ? line.children : [line])).flatMap(inColour)) {
      const before = named.at(-1);
      if (child.type === "element" && before?.type === "element" && isNamed(child.tagName) && child.tagName === before.tagName)
        before.children.push(...child.children);
      else named.push(child);
    }
    code.children = named;
  },
  pre(pre) {
    pre.properties["class"] = "vp-code";
  },
};

type Word = Parameters<NonNullable<CodeTransformer["code"]>>[0]["children"][number];

function inColour(word: Word): Word[] {
  if (word.type !== "element" || typeof word.properties["style"] !== "string") return [word];
  const colour = word.properties["style"].replace(/;$/u, "");
  if (colour === PLAIN_COLOUR) return word.children.filter((part) => part.type === "text");
  const tagName = CODE_COLOURS[colour];
  return [tagName === undefined ? word : { ...word, tagName, properties: {} }];
}

function isNamed(tagName: string): boolean {
  return tagName.startsWith("c-");
}
