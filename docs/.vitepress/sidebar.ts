import type { DefaultTheme } from "vitepress";
import typedoc from "../../typedoc.json" with { type: "json" };
import type { Language } from "../../src/foundation/localText.js";
import { SECTIONS } from "../../scripts/site/sections.js";
import { GUIDES } from "../guide/guides.js";

/** The side bars of a language: the guides in reading order, the entries of the package, and everywhere else the sections of the reference. */
export function sidebarOf(language: Language): DefaultTheme.SidebarMulti {
  const root = language === "zh" ? "/" : "/en/";
  const guides = GUIDES.map(({ title, pages }) => ({
    text: title[language],
    items: pages.map(({ path, title: page }) => ({ text: page[language], link: `${root}guide/${path === "index" ? "" : path}` })),
  }));
  const sections = SECTIONS.map(({ path, title }) => ({ text: title[language], link: `${root}${path}` }));
  return {
    [`${root}guide/`]: guides,
    "/en/api/": [{ text: "API", items: typedoc.entryPoints.map(entryItem) }],
    [root]: [{ text: { zh: "条款与指标", en: "Rules and indicators" }[language], items: sections }],
  };
}

/** An entry of the package by its source: `src/index.ts` is `edu-balance` itself. */
function entryItem(source: string): DefaultTheme.SidebarItem {
  const folder = /^src\/(?<folder>\w+)\/index\.ts$/u.exec(source)?.groups?.["folder"];
  return { text: folder === undefined ? "edu-balance" : `edu-balance/${folder}`, link: `/en/api/${folder ?? "edu-balance"}/` };
}
