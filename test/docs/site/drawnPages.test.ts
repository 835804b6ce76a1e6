import { describe, expect, it } from "vitest";
import { docsUrlOf, nameOf } from "edu-balance";
import { LANGUAGES, rootOf, sourceOf } from "../../../scripts/site/page.js";
import { GUIDES } from "../../../docs/guide/guides.js";
import { PUBLIC_FUNCTIONS } from "../../../scripts/site/pages/records/publicFunctions.js";
import { allPages } from "../../../scripts/site/pages/index.js";
import { overlayHistory, ownHistory, PARAMETER_IDS } from "../../../scripts/site/pages/parameters/histories.js";
import { SECTIONS } from "../../../scripts/site/sections.js";
import { NAME_KINDS, THINGS } from "../../../src/naming/things.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { documents } from "../../../src/policy/records/documents.js";
import { EVALUATION_UNIT_IDS } from "../../../src/policy/records/lists.js";
import { measures } from "../../../src/policy/records/measures.js";

const pages = allPages();
const sources: ReadonlyMap<string, string> = new Map(
  pages.flatMap((page) => LANGUAGES.map((language) => [`${rootOf(language)}${page.path}`, sourceOf(page, language)] as const)),
);

function sourceAt(path: string): string {
  const source = sources.get(path);
  if (source === undefined) throw new Error(`There is no page ${path}.`);
  return source;
}

describe("the drawn pages", () => {
  it.each(NAME_KINDS)("have a page and a place on it for every %s, in both languages", (kind) => {
    const addresses = THINGS[kind].ids().flatMap((id) => [docsUrlOf(id), docsUrlOf(id, { locale: "en" })]);
    expect(addresses.length).toBeGreaterThan(0);
    const missing = addresses.filter((address) => {
      const [path = "", place] = address.slice(1).split("#");
      const source = sources.get(path.replace(/\.html$/u, ""));
      return source === undefined || (place !== undefined && !source.includes(` id="${place}"`) && !source.includes(`{#${place}}`));
    });
    expect(missing).toEqual([]);
  });

  it("have the first page of every section", () => {
    for (const { path } of SECTIONS) for (const root of ["", "en/"]) sourceAt(`${root}${path}${path.endsWith("/") ? "index" : ""}`);
  });

  it("lead to pages that are there, wherever a link stays within them or goes to a function or a guide", () => {
    const guides = GUIDES.flatMap(({ pages: parts }) =>
      parts.flatMap(({ path }) => LANGUAGES.map((language) => `${rootOf(language)}guide/${path}`)),
    );
    const others = new Set([...guides, ...[...PUBLIC_FUNCTIONS.values()].map((address) => address.slice(1).replace(/\.html$/u, ""))]);
    const dead = [...sources].flatMap(([path, source]) =>
      [...source.matchAll(/\]\(\/(?<to>[^)#]+\.html)(?:#[^)]*)?\)/gu)]
        .map(({ groups }) => (groups?.["to"] ?? "").replace(/\.html$/u, ""))
        .filter((to) => !sources.has(to) && !others.has(to))
        .map((to) => `${path} → ${to}`),
    );
    expect(dead).toEqual([]);
  });

  it("are at most 15 kB of source where they are about one thing", () => {
    const lists = new Set(SECTIONS.map(({ path }) => (path.endsWith("/") ? `${path}index` : path)));
    const long = [...sources].filter(([path, source]) => !lists.has(path.replace(/^en\//u, "")) && Buffer.byteLength(source) > 15_000);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  it("say nothing that is no word", () => {
    const odd = [...sources].filter(([, source]) => /\bundefined\b|\bNaN\b|\[object/u.test(source));
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

describe("the pages of records", () => {
  it.each(THINGS.choice.ids())("say in the row of a field what its word means: %s", (id) => {
    const [record = "", field = "", word = ""] = id.split(".");
    for (const language of LANGUAGES) {
      const row = sourceAt(`${rootOf(language)}records/${record}`)
        .split("\n")
        .find((line) => line.startsWith(`| <code id="${field}">`));
      expect(row).toContain(`<code id="${field}.${word}">${word}</code> ${nameOf(id)[language]}`);
    }
  });
});

describe("links between the records", () => {
  const links = (from: string, to: string): boolean => sourceAt(from).includes(`](${docsUrlOf(to)})`);

  it("lead from a clause to its document and measures, and back", () => {
    const broken = clauses.flatMap(({ id, document, measures: own, companions }) => {
      const path = `clauses/${id.replace(".", "/")}`;
      const pairs = [
        [path, document],
        [`documents/${document}`, id],
        ...[...own, ...companions].flatMap((measure) => [
          [path, measure],
          [`indicators/${measure}`, id],
        ]),
      ];
      return pairs.filter(([from = "", to = ""]) => !links(from, to));
    });
    expect(broken).toEqual([]);
  });

  it("lead from an indicator to the parameters that judge it, and back", () => {
    const broken = measures.flatMap(({ id, judgedBy }) =>
      judgedBy.flatMap((parameter) => [
        ...(links(`indicators/${id}`, parameter) ? [] : [`${id} → ${parameter}`]),
        ...(links(`parameters/${parameter}`, id) ? [] : [`${parameter} → ${id}`]),
      ]),
    );
    expect(broken).toEqual([]);
  });

  it("lead from a document to what took its place, and back", () => {
    const replaced = documents.filter(({ supersededBy }) => supersededBy !== undefined);
    expect(replaced.length).toBeGreaterThan(0);
    for (const { id, supersededBy = "" } of replaced) {
      expect([id, links(`documents/${id}`, supersededBy), links(`documents/${supersededBy}`, id)]).toEqual([id, true, true]);
    }
  });
});

/** A number as a reader sees it, back as the record has it: 4% is 0.04, 1.2万元 is 12,000. */
function readBack(shown: string): number {
  const [digits = ""] = /-?[\d.]+/u.exec(shown) ?? [];
  if (shown.includes("%")) return Number(digits) / 100;
  return shown.includes("万元") ? Number(digits) * 10_000 : Number(digits);
}

describe("the pages of parameters", () => {
  it.each(PARAMETER_IDS)("have the numbers of the records and no others: %s", (id) => {
    const records = [...ownHistory(id), ...overlayHistory(id)];
    for (const language of LANGUAGES) {
      // Records that differ in what they are for alone share a row, with a line for each.
      const lines = sourceAt(`${rootOf(language)}parameters/${id}`)
        .split("\n")
        .filter((row) => /^\| [^|]*(?:[≤≥＜＞＝=]|\\[<>])\u00A0/u.test(row))
        .flatMap((row) => (row.split(" | ")[0] ?? "").split("<br>").map((limit) => ({ limit, row })));
      expect(lines).toHaveLength(records.length);
      for (const { value, effectiveFrom, verifiedOn } of records) {
        const at = lines.findIndex(
          // Four digits are shown.
          ({ limit, row }) =>
            Math.abs(readBack(limit.replace(/^.*(?:[≤≥＜＞＝=]|\\[<>])/u, "")) - value) <= Math.abs(value) * 5e-4 &&
            [effectiveFrom, verifiedOn].every((day) => row.includes(day)),
        );
        expect([value, effectiveFrom, at >= 0]).toEqual([value, effectiveFrom, true]);
        lines.splice(at, 1);
      }
    }
  });

  it("say of every number that the text itself does not confirm who could confirm it", () => {
    const open = PARAMETER_IDS.filter((id) =>
      [...ownHistory(id), ...overlayHistory(id)].some(({ confirmation }) => confirmation !== "primary"),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const id of open) expect(sourceAt(`en/parameters/${id}`), id).toMatch(/could confirm it\.|no office that issued it is known\./u);
  });
});

/** A sign of standards, an id as headers of sheets have it, and ids that a caller gives: those of units of evaluation, and the usual one. */
const LATIN: ReadonlySet<string> = new Set(["GB", "id", "county", ...EVALUATION_UNIT_IDS]);

describe("the pages in Chinese", () => {
  it("have no Latin word outside code, addresses and the English column of the glossary", () => {
    const words = pages
      .filter(({ path }) => !path.startsWith("indicators/") && path !== "glossary")
      .flatMap((page) => latinIn(sourceOf(page, "zh")).map((word) => `${page.path}: ${word}`));
    expect(words).toEqual([]);
  });
});

function latinIn(source: string): string[] {
  const prose = source
    .replace(/^---[\s\S]*?^---/mu, "")
    .replace(/^```[\s\S]*?^```$/gmu, "")
    .replace(/`[^`\n]+`|<https?:[^>]*>|<code\b[^>]*>[^<]*<\/code>|<svg[\s\S]*?<\/svg>|\{#[^}]*\}|[\w-]+(?:\.[\w-]+)+/gu, "")
    .replace(/\]\([^)]*\)/gu, "]")
    .replace(/<[^>]*>/gu, "");
  return (prose.match(/[A-Za-z][A-Za-z-]+/gu) ?? []).filter((word) => !LATIN.has(word));
}
