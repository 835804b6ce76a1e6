import { fileURLToPath } from "node:url";
import { defineConfig, type DefaultTheme } from "vitepress";
import { permalink } from "./anchor.js";
import { namedColours } from "./codeColours.js";
import { leanPage, shortIds, thinPageMap } from "./lean.js";
import { searchOptions } from "./search.js";
import { shortAddresses } from "./shortAddresses.js";
import { sidebarOf } from "./sidebar.js";
import { wholeDates } from "./wholeDates.js";

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const source = from("../../src/");

/** Where the site is served: a folder of any server, with a slash at both ends. */
const base = process.env["DOCS_BASE"] ?? "/edu-balance/";

const description = "义务教育均衡发展督导评估规则的函数库：校际差异系数、班额、达标与结论，逐条注明依据。";
const descriptionEn =
  "The rules for balanced development of compulsory education as functions: coefficients, class sizes, verdicts, each with its clause.";

const nav: DefaultTheme.NavItem[] = [
  { text: "指南", link: "/guide/", activeMatch: "^/guide/" },
  {
    text: "条款与指标",
    link: "/reference",
    activeMatch: "^/(reference|indicators|parameters|documents|clauses|records|calendar|published|glossary|units|unconfirmed|renamed)",
  },
  { text: "在线试用", link: "/playground" },
  { text: "接口（英文）", link: "/en/api/" },
];

const navEn: DefaultTheme.NavItem[] = [
  { text: "Guide", link: "/en/guide/", activeMatch: "^/en/guide/" },
  {
    text: "Rules and indicators",
    link: "/en/reference",
    activeMatch: "^/en/(reference|indicators|parameters|documents|clauses|records|calendar|published|glossary|units|unconfirmed|renamed)",
  },
  { text: "Playground", link: "/en/playground" },
  { text: "API", link: "/en/api/", activeMatch: "^/en/api/" },
];

/** Parts of the theme that the site has shorter ones for: they stand on every page, and the theme's wrap each link five times. */
const FRAME: Readonly<Record<string, string>> = {
  VPNavBar: "./theme/components/NavBar.vue",
  "components/VPLocalNav": "./theme/components/LocalNav.vue",
  "components/VPSidebar": "./theme/components/SideBar.vue",
  VPDoc: "./theme/components/GuidePage.vue",
};

export default defineConfig({
  base,
  title: "edu-balance",
  // The pages that are drawn from records and the guides, put together by scripts/site.
  srcDir: "../.cache/site",
  outDir: from("./dist"),
  cacheDir: from("../../.cache/vitepress"),
  head: [["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }]],
  // Without it each page holds the map of all.
  metaChunk: true,
  // Without the reference the guides lead to pages that are left out.
  ignoreDeadLinks: process.argv.includes("--no-api") ? [/^\/en\/api\//u] : false,

  markdown: {
    anchor: { permalink },
    codeCopyButtonTitle: "复制 / Copy",
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    codeTransformers: [namedColours],
    config: (markdown) => {
      shortAddresses(base)(markdown);
      wholeDates(markdown);
    },
  },
  // A title and a description are data of the page already; what it was written with need not repeat them.
  transformPageData: (pageData) => {
    const { frontmatter } = pageData;
    delete frontmatter["title"];
    delete frontmatter["description"];
    pageData.filePath = "";
  },
  transformHtml: leanPage,
  buildEnd: ({ outDir }) => {
    thinPageMap(outDir);
  },
  vue: { features: { componentIdGenerator: shortIds() } },
  locales: {
    root: {
      label: "简体中文",
      lang: "zh-CN",
      description,
      themeConfig: {
        nav,
        sidebar: sidebarOf("zh"),
        outline: { level: [2, 3], label: "本页内容" },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "外观",
        lightModeSwitchTitle: "切换到浅色",
        darkModeSwitchTitle: "切换到深色",
        sidebarMenuLabel: "目录",
        returnToTopLabel: "回到顶部",
        langMenuLabel: "切换语言",
        skipToContentLabel: "跳到正文",
        notFound: { title: "没有这一页", quote: "地址可能写错了，请从首页或搜索进入。", linkLabel: "回到首页", linkText: "回到首页" },
      },
    },
    en: {
      label: "English",
      lang: "en",
      description: descriptionEn,
      themeConfig: { nav: navEn, sidebar: sidebarOf("en"), outline: { level: [2, 3] } },
    },
  },
  themeConfig: { search: { provider: "local", options: searchOptions } },
  vite: {
    resolve: {
      alias: [
        ...Object.entries(FRAME).map(([part, own]) => ({ find: new RegExp(`^\\./${part}\\.vue$`, "u"), replacement: from(own) })),
        { find: /^edu-balance$/u, replacement: `${source}index.ts` },
        { find: /^edu-balance\/(.+)$/u, replacement: `${source}$1/index.ts` },
      ],
    },
    worker: { format: "es" },
    build: { chunkSizeWarningLimit: 4000 },
  },
});
