import type { MarkdownOptions } from "vitepress";

type Permalink = NonNullable<NonNullable<MarkdownOptions["anchor"]>["permalink"]>;

/** The mark beside a heading that its address is taken from: for the mouse alone, so that no heading is read out twice. */
export const permalink: Permalink = (slug, _options, state, index) => {
  const [open, text, close] = ["link_open", "html_inline", "link_close"].map((type, at) => {
    const token = new state.Token(type, at === 1 ? "" : "a", at === 0 ? 1 : at === 2 ? -1 : 0);
    if (at === 1) token.content = "&ZeroWidthSpace;";
    return token;
  });
  if (open === undefined || text === undefined || close === undefined) return;
  open.attrs = [
    ["class", "header-anchor"],
    ["href", `#${slug}`],
    ["tabindex", "-1"],
    ["aria-hidden", "true"],
  ];
  const space = new state.Token("text", "", 0);
  space.content = " ";
  state.tokens[index + 1]?.children?.push(space, open, text, close);
};
