import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { beforeAll, describe, expect, it } from "vitest";
import { searchOptions } from "../../docs/.vitepress/search.js";
import { siteFolder } from "../support/siteServer.js";

/** What people of the field look for. */
const QUERIES = [
  "差异系数",
  "综合差异系数",
  "校际差异系数",
  "大班额",
  "超大班额",
  "班额",
  "县管校聘",
  "教学及辅助用房",
  "体育运动场馆",
  "教学仪器设备值",
  "生师比",
  "师生比",
  "三个增长",
  "一人一案",
  "交流轮岗",
  "骨干教师",
  "优质均衡",
  "基本均衡",
  "随迁子女",
  "留守儿童",
  "随班就读",
  "送教上门",
  "生均公用经费",
  "教师培训",
  "控辍保学",
  "庐阳区",
  "宁国市",
] as const;

const NONSENSE = ["差额系统", "班师人一", "量子均衡", "校额大际"];

interface Found {
  readonly id: string;
}

/** The index that the page loads, searched as the page searches it. */
async function openIndex(name: string): Promise<MiniSearch<Found>> {
  const chunks = join(siteFolder(), "assets/chunks");
  const file = readdirSync(chunks).find((each) => each.startsWith(`@localSearchIndex${name}.`)) ?? "";
  const { default: json } = (await import(join(chunks, file))) as { default: string };
  const given = searchOptions.miniSearch;
  const options = {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    ...given?.options,
    searchOptions: { prefix: true, ...given?.searchOptions },
  };
  return MiniSearch.loadJSON<Found>(json, options);
}

/** The text of the main part of a page, without marks. */
function textOf(path: string): string {
  const html = readFileSync(join(siteFolder(), path), "utf8");
  const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? "";
  return main
    .replace(/<!--[\s\S]*?-->|<\/?(?:a|span|strong|em|code)\b[^>]*>/gu, "")
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("&amp;", "&");
}

describe("search in Chinese", () => {
  let index: MiniSearch<Found>;
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    index = await openIndex("root");
    const paths = readdirSync(siteFolder(), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html") && !/^(?:en|samples)\//u.test(path) && path !== "404.html")
      .map((path) => path.replaceAll("\\", "/"));
    pages = new Map(paths.map((path) => [path, textOf(path)]));
  });

  it.each(QUERIES)("finds every page that says %s, and no other", (query) => {
    const found = new Set(index.search(query).map(({ id }) => pathOf(String(id))));
    const saying = [...pages].filter(([, text]) => text.includes(query)).map(([path]) => path);
    expect(saying.length).toBeGreaterThan(0);
    expect({ missed: saying.filter((path) => !found.has(path)), false: [...found].filter((path) => !saying.includes(path)) }).toEqual({
      missed: [],
      false: [],
    });
  });

  it.each(NONSENSE)("finds nothing for %s", (query) => {
    expect(index.search(query)).toEqual([]);
  });
});

/** The file of a section that was found. */
function pathOf(id: string): string {
  const path = id.replace(/^\/edu-balance\//u, "").replace(/#.*$/u, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
