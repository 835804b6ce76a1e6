import type { DefaultTheme } from "vitepress";
import type { Language } from "../../src/foundation/localText.js";
import { SECTIONS } from "../../scripts/site/sections.js";
import { GUIDES } from "../guide/guides.js";

/** The side bars of a language: the guides in reading order; everywhere else the sections of the reference. */
export function sidebarOf(language: Language): DefaultTheme.SidebarMulti {
  const root = language === "zh" ? "/" : "/en/";
  const guides = GUIDES.map(({ title, pages }) => ({
    text: title[language],
    items: pages.map(({ path, title: page }) => ({ text: page[language], link: `${root}guide/${path === "index" ? "" : path}` })),
  }));
  const sections = SECTIONS.map(({ path, title }) => ({ text: title[language], link: `${root}${path}` }));
  return { [`${root}guide/`]: guides, [root]: [{ text: { zh: "条款与指标", en: "Rules and indicators" }[language], items: sections }] };
}
