import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// There are about two thousand pages. What the frame of each repeats is kept short here, and so is what every page loads.

/** A short mark for the styles of a component, which stands at each of its elements; two of the same end the build. Pages have no styles. */
export function shortIds(): (path: string, source: string, isProduction: boolean | undefined, hash: (text: string) => string) => string {
  const owners = new Map<string, string>();
  return (path, _source, _isProduction, hash) => {
    if (path.endsWith(".md")) return hash(path);
    const id = hash(path).slice(0, 4);
    const owner = owners.get(id) ?? path;
    if (owner !== path) throw new Error(`${path} and ${owner} have the same mark ${id}.`);
    owners.set(id, path);
    return id;
  };
}

/**
 * A page without what it does as well without. In its head: who made it, hints that scripts load anyway, the style of icons that nobody
 * uses, the key of another keyboard, indents. In its text: quotation marks written as if they stood in an attribute.
 */
export function leanPage(html: string): string {
  const end = html.indexOf("</head>");
  const head = html
    .slice(0, end)
    .replace(
      /<meta name="generator"[^>]*>|<link rel="modulepreload"[^>]*chunks[^>]*>|<link [^>]*vp-icons\.css[^>]*>|<script id="check-mac-os">.*?<\/script>/gu,
      "",
    )
    .replace(/\n\s*/gu, "\n");
  return head + html.slice(end).replace(/(?<=>)[^<]+/gu, (text) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'"));
}

const PAGE_MAP = /window\.__VP_HASH_MAP__=JSON\.parse\((?<json>"(?:[^"\\]|\\.)*")\);/u;

/**
 * Writes the list of pages that every page loads in a shorter form: names in order share what they begin with, and a name that both
 * languages have is said once. The same object comes out of it.
 */
export function thinPageMap(outDir: string): void {
  const chunks = join(outDir, "assets/chunks");
  const [file] = readdirSync(chunks).filter((name) => name.startsWith("metadata."));
  if (file === undefined) throw new Error("The site has no list of pages.");
  const script = readFileSync(join(chunks, file), "utf8");
  const json = PAGE_MAP.exec(script)?.groups?.["json"];
  if (json === undefined) throw new Error("The list of pages is not as expected.");
  const pages = JSON.parse(JSON.parse(json) as string) as Record<string, string>;
  const packed = `window.__VP_HASH_MAP__=(${unpackPages.toString()})(${JSON.stringify(packPages(pages))});`;
  writeFileSync(
    join(chunks, file),
    script.replace(PAGE_MAP, () => packed),
  );
}

const ENDING = ".md";
const ENGLISH = "en_";

/** `shared length, rest of the name, hash, hash in English` of each name in order, without its ending; `/` stands between names. */
export function packPages(pages: Readonly<Record<string, string>>): string {
  const wrong = Object.keys(pages).find((name) => !name.endsWith(ENDING));
  if (wrong !== undefined) throw new Error(`${wrong} is no page.`);
  const names = new Set(Object.keys(pages).map((name) => name.slice(name.startsWith(ENGLISH) ? ENGLISH.length : 0, -ENDING.length)));
  let before = "";
  return [...names]
    .sort()
    .map((name) => {
      let shared = 0;
      while (shared < name.length && name[shared] === before[shared]) shared += 1;
      before = name;
      return [String(shared), name.slice(shared), pages[name + ENDING] ?? "", pages[ENGLISH + name + ENDING] ?? ""].join(",");
    })
    .join("/");
}

/** The reverse of `packPages`. It travels into the page as text and therefore uses nothing from outside itself. */
export function unpackPages(packed: string): Record<string, string> {
  const pages: Record<string, string> = {};
  let name = "";
  for (const entry of packed === "" ? [] : packed.split("/")) {
    const [shared, rest, hash, english] = entry.split(",");
    name = name.slice(0, Number(shared)) + (rest ?? "");
    if (hash) pages[`${name}.md`] = hash;
    if (english) pages[`en_${name}.md`] = english;
  }
  return pages;
}
