import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { docsUrlOf } from "edu-balance";
import { LANGUAGES } from "../../scripts/site/page.js";
import { allPages } from "../../scripts/site/pages/index.js";
import { GUIDES } from "../../docs/guide/guides.js";
import { NAME_KINDS, THINGS } from "../../src/naming/things.js";
import { SITE_BASE, siteFolder } from "../support/siteServer.js";

const folder = siteFolder();
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => statSync(join(folder, path)).isFile());
/** Forms to look at are no pages of the site. */
const isPage = (path: string): boolean => path.endsWith(".html") && !path.startsWith("samples/");
const pages = files.filter(isPage);
const sizeOf = (path: string): number => statSync(join(folder, path)).size;
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

/** Pages that list many things, and the reference of names: longer than a page about one thing. */
const isList = (path: string): boolean =>
  /(^|\/)index\.html$/u.test(path) ||
  path.startsWith("en/api/") ||
  /(^|\/)(calendar|units|glossary|renamed|unconfirmed)\.html$/u.test(path);

const MEGABYTE = 1e6;

describe("the built site", () => {
  it("is at most 29 MB", () => {
    expect(files.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(29 * MEGABYTE);
  });

  it("has at most 15 kB of HTML in a page about one thing and in a guide", () => {
    const long = pages.filter((path) => !isList(path) && sizeOf(path) > 15_000);
    expect(long.map((path) => `${path}: ${String(sizeOf(path))}`)).toEqual([]);
  });

  it("has a page for every drawn page and every guide, in both languages", () => {
    const guides = GUIDES.flatMap(({ pages: parts }) => parts.map(({ path }) => `guide/${path}`));
    const wanted = [...allPages().map(({ path }) => path), ...guides, "index", "playground"].flatMap((path) =>
      LANGUAGES.map((language) => `${language === "en" ? "en/" : ""}${path}.html`),
    );
    expect(wanted.filter((path) => !pages.includes(path))).toEqual([]);
  });

  it("has a page, and a place on it, for every id of every kind", () => {
    const anchors = new Map(pages.map((path) => [path, new Set([...read(path).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))]));
    const missing = NAME_KINDS.flatMap((kind) => THINGS[kind].ids())
      .flatMap((id) => [docsUrlOf(id), docsUrlOf(id, { locale: "en" })])
      .filter((address) => {
        const [path = "", anchor] = address.slice(1).split("#");
        const found = anchors.get(path);
        return found === undefined || (anchor !== undefined && !found.has(anchor));
      });
    expect(missing).toEqual([]);
  });

  it("has no link or address within the site that leads nowhere", () => {
    const known = new Set(files);
    const dead = pages.flatMap((path) =>
      [...read(path).matchAll(/ (?:href|src)="([^"#]+)(?:#[^"]*)?"/gu)]
        .map(([, address = ""]) => address)
        .filter((address) => !/^(?:https?:|mailto:|data:)/u.test(address))
        .map((address) => (address.startsWith(SITE_BASE) ? address.slice(SITE_BASE.length) : posix.join(posix.dirname(path), address)))
        .map((address) => (address === "" || address.endsWith("/") ? `${address}index.html` : address))
        .filter((address) => !known.has(address))
        .map((address) => `${path} → ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it("loads nothing from another place: no font, script, style or picture", () => {
    const foreign = files
      .filter((path) => /\.(?:html|css)$/u.test(path))
      .flatMap((path) => [
        ...read(path).matchAll(/(?:<(?:link|script|img|iframe)\b[^>]*(?:href|src)="https?:[^"]*"|url\(\s*["']?https?:[^)]*\))/gu),
      ])
      .map(([text]) => text);
    expect(foreign).toEqual([]);
  });

  it("lists its pages for programs, each with an address that is there", () => {
    const addresses = [...read("llms.txt").matchAll(/^- \[[^\]]+\]\((?<address>[^)]+)\)/gmu)].map(
      (match) => match.groups?.["address"] ?? "",
    );
    expect(addresses.length).toBeGreaterThan(allPages().length);
    const paths = addresses.map((address) => (address.endsWith("/") ? `${address}index.html` : address));
    expect(paths.filter((path) => !files.includes(path))).toEqual([]);
  });
});
