import type { MarkdownRenderer } from "vitepress";

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Marks the cells of a table that are a date: a narrow column would break it at its hyphens. */
export function wholeDates({ renderer: { rules } }: MarkdownRenderer): void {
  rules["td_open"] = (tokens, index, options, _env, self) => {
    if (DATE.test(tokens[index + 1]?.content ?? "")) tokens[index]?.attrJoin("class", "date");
    return self.renderToken(tokens, index, options);
  };
}
