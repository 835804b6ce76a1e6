import type { DefaultTheme, MarkdownEnv } from "vitepress";

/**
 * Cuts text into what is found: words, and of Chinese the three characters from every one on, since no two programs cut Chinese into the
 * same words. What begins with two of them is found by those. It travels into the page as text and uses nothing from outside itself.
 */
function tokenize(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? Array.from({ length: part.length }, (_, at) => part.slice(at, at + 3)) : [part]));
}

/** Cuts what is searched for in the same way, without the shorter ends: whatever has them in a row has the longer ones too. */
function tokenizeQuery(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((part) =>
      /\p{Script=Han}/u.test(part) ? Array.from({ length: Math.max(1, part.length - 2) }, (_, at) => part.slice(at, at + 3)) : [part],
    );
}

/** Search in the browser, without a server: every part of a query has to be there. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: { options: { tokenize }, searchOptions: { tokenize: tokenizeQuery, fuzzy: false, prefix: true, combineWith: "AND" } },
  // Signatures are found by their list; their pages would drown the others.
  _render(source, env: MarkdownEnv, markdown) {
    const html = markdown.render(source, env);
    return /^en\/api\/(?!index)/u.test(env.relativePath) ? "" : html;
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
