import type { DefaultTheme, MarkdownEnv } from "vitepress";

/**
 * Cuts text into what is searched for: words, and runs of Chinese into every two characters that stand side by side, since no two
 * programs cut Chinese into the same words. It travels into the page as text and therefore uses nothing from outside itself.
 */
function tokenize(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((part) =>
      !/\p{Script=Han}/u.test(part) || part.length === 1
        ? [part]
        : Array.from({ length: part.length - 1 }, (_, index) => part.slice(index, index + 2)),
    );
}

/** Search in the browser, without a server: every gram of a query has to be there. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: { options: { tokenize }, searchOptions: { fuzzy: false, prefix: true, combineWith: "AND" } },
  // Fields and signatures are found by their lists; their pages would drown the others.
  _render(source, env: MarkdownEnv, markdown) {
    const html = markdown.render(source, env);
    return /^(?:en\/)?records\/(?!index)|^en\/api\/(?!index)/u.test(env.relativePath) ? "" : html;
  },
  locales: {
    root: {
      translations: {
        button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
        modal: {
          displayDetails: "显示详情",
          resetButtonTitle: "清除",
          backButtonTitle: "关闭",
          noResultsText: "没有找到",
          footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
        },
      },
    },
  },
};
