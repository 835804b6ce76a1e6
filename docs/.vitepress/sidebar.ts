import type { DefaultTheme } from "vitepress";
import { GUIDES } from "../guide/guides.js";
import type { Language } from "../../src/foundation/localText.js";
import { SECTIONS } from "../../scripts/site/sections.js";

/** The side bars of a language: the guides in reading order, and the sections of the reference. */
export function sidebarOf(language: Language): DefaultTheme.SidebarMulti {
  const root = language === "zh" ? "/" : "/en/";
  const guides = GUIDES.map(({ title, pages }) => ({
    text: title[language],
    items: pages.map(({ path, title: page }) => ({ text: page[language], link: `${root}guide/${path}` })),
  }));
  const sections = [
    {
      text: { zh: "条款与指标", en: "Rules and indicators" }[language],
      items: SECTIONS.map(({ path, title }) => ({ text: title[language], link: `${root}${path}` })),
    },
  ];
  const sidebar: DefaultTheme.SidebarMulti = { [`${root}guide/`]: guides };
  for (const { path } of SECTIONS) sidebar[`${root}${path}`] = sections;
  return sidebar;
}
