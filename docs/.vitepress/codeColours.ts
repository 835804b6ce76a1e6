import type { MarkdownOptions } from "vitepress";

type CodeTransformer = NonNullable<MarkdownOptions["codeTransformers"]>[number];

/**
 * The colours of code by name: in light and in dark, as the two themes have them. Said once in `theme/code.css`; written at every word
 * of every block, as the highlighter does it, they are longer than the code.
 */
export const CODE_COLOURS: Readonly<Record<string, string>> = {
  "--shiki-light:#A0111F;--shiki-dark:#FF9492": "ck",
  "--shiki-light:#032563;--shiki-dark:#ADDCFF": "cs",
  "--shiki-light:#023B95;--shiki-dark:#91CBFF": "cn",
  "--shiki-light:#622CBC;--shiki-dark:#DBB7FF": "cf",
  "--shiki-light:#702C00;--shiki-dark:#FFB757": "cp",
  "--shiki-light:#66707B;--shiki-dark:#BDC4CC": "cc",
  "--shiki-light:#024C1A;--shiki-dark:#72F088": "ct",
};

/** The colour of what is nothing special: that of the block. */
const PLAIN_COLOUR = "--shiki-light:#0E1116;--shiki-dark:#F0F3F6";

/** Writes the name of a colour in place of the colour, and nothing where it is that of the block. One without a name stays as it is. */
export const namedColours: CodeTransformer = {
  name: "named-colours",
  line(line) {
    line.children = line.children.flatMap((child) => {
      if (child.type !== "element" || typeof child.properties["style"] !== "string") return [child];
      const colour = child.properties["style"].replace(/;$/u, "");
      if (colour === PLAIN_COLOUR) return child.children;
      const name = CODE_COLOURS[colour];
      return [name === undefined ? child : { ...child, properties: { class: name } }];
    });
  },
};
