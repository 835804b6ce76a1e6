import { rootOf, table, type Page } from "../page.js";
import { SECTIONS } from "../sections.js";

/** The overview: every section with what it holds and how many pages. */
export function referencePage(pages: readonly Page[]): Page {
  return {
    path: "reference",
    title: { zh: "条款与指标", en: "Rules and indicators" },
    description: {
      zh: "条款、文件、指标、标准值、期限与数据表的总览。",
      en: "Overview of clauses, documents, indicators, limits, deadlines and records.",
    },
    body: (language) => {
      const head = { zh: ["栏目", "内容", "页数"], en: ["Section", "What it holds", "Pages"] }[language];
      const rows = SECTIONS.filter(({ path }) => path !== "reference").map(({ path, title }) => {
        const list = pages.find((page) => page.path === path || page.path === `${path}index`);
        const count = pages.filter((page) => page.path.startsWith(path) && page.path !== `${path}index`).length;
        return [`[${title[language]}](/${rootOf(language)}${path})`, list?.description[language] ?? "", String(count)];
      });
      return table(head, rows);
    },
  };
}
