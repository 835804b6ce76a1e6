import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { addressFrom } from "./addressFrom.js";

/** Writes links to other pages as seen from the page: there are tens of thousands, and none need say the folder that all pages lie in. */
export function shortAddresses(base: string): (markdown: MarkdownRenderer) => void {
  return ({ renderer: { rules } }) => {
    const written = rules["link_open"];
    rules["link_open"] = (tokens, index, options, env: MarkdownEnv, self) => {
      const html = written?.(tokens, index, options, env, self);
      const token = tokens[index];
      const href = token?.attrGet("href");
      if (token === undefined || typeof href !== "string" || !href.startsWith(base))
        return html ?? self.renderToken(tokens, index, options);
      token.attrSet("href", addressFrom(env.relativePath, href.slice(base.length)));
      return self.renderToken(tokens, index, options);
    };
  };
}
