import { describe, expect, it } from "vitest";
import { measures, parameters, parameterHistory, reasonText, type Measure } from "edu-balance";
import { LANGUAGES, sourceOf, type Page } from "../../../scripts/site/page.js";
import { indicatorPages } from "../../../scripts/site/pages/indicators.js";
import { limitText } from "../../../scripts/site/pages/indicators/thresholds.js";
import { formulasOf } from "../../../scripts/site/pages/indicators/formulas.js";
import { fieldName } from "../../../src/naming/fieldNames.js";
import { rates } from "../../../src/indicators/rates/rates.js";
import { clauses } from "../../../src/policy/records/clauses.js";
import { docsUrlOf } from "../../../src/naming/docsUrlOf.js";
import { fencesOf } from "../fences.js";

const HEADINGS = [
  "definition",
  "formula",
  "unit",
  "figures",
  "method",
  "thresholds",
  "clauses",
  "missing",
  "comparability",
  "example",
  "sql",
  "mistakes",
];

const pages = indicatorPages();

function pageOf(id: string): Page {
  const page = pages.find(({ path }) => path === `indicators/${id}`);
  if (page === undefined) throw new Error(`There is no page of ${id}.`);
  return page;
}

/** A part of a page, by the id of its heading. */
function sectionOf(source: string, id: string): string {
  const from = source.indexOf(`<h2 id="${id}">`);
  const to = source.indexOf("<h2 ", from + 1);
  return source.slice(from, to === -1 ? undefined : to);
}

describe.each(measures)("the page of $id", (measure: Measure) => {
  const sources = LANGUAGES.map((language) => ({ language, source: sourceOf(pageOf(measure.id), language) }));

  it("has every heading once, in order and with something below it, in both languages", () => {
    for (const { source } of sources) {
      expect([...source.matchAll(/<h2 id="(?<id>\w+)">/gu)].map((match) => match.groups?.["id"])).toEqual(HEADINGS);
      for (const id of HEADINGS) {
        const below = sectionOf(source, id).replace(/^.*<\/h2>/u, "");
        expect(below.trim(), id).not.toBe("");
        expect(below, id).not.toMatch(/undefined|\bNaN\b|\[object/u);
      }
    }
  });

  it("has the name, the formula in words and the unit of the record", () => {
    for (const { language, source } of sources) {
      expect(pageOf(measure.id).title).toEqual(measure.name);
      expect(source).toContain(`units.html#${measure.unit}`);
      expect(sectionOf(source, "definition").toLowerCase()).toContain(
        measure.formula[language]
          .slice(0, 6)
          .replace(/[[\]*_]/gu, "\\$&")
          .toLowerCase(),
      );
    }
  });

  it("shows every limit with its days, source and confirmation as the record has them", () => {
    const history = measure.judgedBy.flatMap((id) => parameterHistory(id));
    for (const { language, source } of sources) {
      const section = sectionOf(source, "thresholds");
      const rows = section.split("\n").filter((line) => /^\|.*tag-/u.test(line));
      for (const parameter of history) {
        const row = rows.find(
          (each) =>
            each.includes(`| ${parameter.effectiveFrom} | ${parameter.effectiveTo ?? ""} |`) &&
            each.includes(limitText(parameter, language)) &&
            each.includes(`tag-${parameter.confirmation}`),
        );
        expect(row, `${parameter.id} ${parameter.effectiveFrom}`).toBeDefined();
      }
      const days = new Set(history.flatMap(({ effectiveFrom, effectiveTo = effectiveFrom }) => [effectiveFrom, effectiveTo]));
      for (const [, from = "", until = ""] of rows.map((row) => /\| (\d{4}-\d\d-\d\d) \| (\d{4}-\d\d-\d\d)? ?\|/u.exec(row) ?? [])) {
        expect(days.has(from) && (until === "" || days.has(until)), `${from} ${until}`).toBe(true);
      }
      for (const id of measure.judgedBy) expect(section).toContain(`parameters/${id}.html`);
    }
  });

  it("links to every clause that asks for it", () => {
    const asking = clauses.filter(({ measures: ids, companions }) => [...ids, ...companions].includes(measure.id));
    for (const { language, source } of sources) {
      const section = sectionOf(source, "clauses");
      for (const { id } of asking) expect(section).toContain(`(${docsUrlOf(id, { locale: language === "en" ? "en" : "zh-CN" })})`);
      expect(section.match(/clauses\//gu)?.length ?? 0).toBe(asking.length);
    }
  });

  it("has the same program in both languages", () => {
    const [zh = [], en = []] = sources.map(({ source }) => fencesOf("page.md", source).map(({ code }) => code));
    expect(zh).toHaveLength(1);
    expect(zh).toEqual(en);
  });

  it("speaks Chinese: no word of Latin letters outside code, formulas and addresses", () => {
    const [source = ""] = sources.filter(({ language }) => language === "zh").map((each) => each.source);
    expect(latinWords(source)).toEqual([]);
  });
});

/** Names of mathematics, and the letters of national standards, which Chinese texts have as well. */
const ALLOWED = new Set(["max", "min", "GB", "xᵢ", "Pᵢ"]);

function latinWords(source: string): string[] {
  const prose = source
    .replace(/^---[\s\S]*?---/u, "")
    .replace(/```[\s\S]*?```|`[^`]*`/gu, "")
    .replace(/<(?:math|pre)[\s\S]*?<\/(?:math|pre)>/gu, "")
    .replace(/\]\([^)]*\)/gu, "]")
    .replace(/<[^>]*>/gu, "");
  return [...prose.matchAll(/\p{Script=Latin}{2,}/gu)].map(([word]) => word).filter((word) => !ALLOWED.has(word));
}

describe("the formula of a rate", () => {
  it.each(rates)("of $id has every term of its record by the name of the field", (rate) => {
    const measure = measures.find(({ id }) => id === rate.id);
    if (measure === undefined) throw new Error(`There is no measure ${rate.id}.`);
    const terms = [...rate.numerator, ...(rate.choices === null ? rate.denominator : Object.values(rate.choices).flat())];
    for (const language of LANGUAGES) {
      const text = formulasOf(measure, language)
        .map(({ tex }) => tex)
        .join("\n");
      for (const { field } of terms) expect(text).toContain(fieldName(`${rate.record.id}.${field}`)?.[language] ?? "?");
      expect(text.includes("\\times")).toBe(rate.per !== 1);
    }
  });
});

describe("what becomes of missing figures", () => {
  it.each(measures.map(({ id }) => id))("is said of %s in more than the rule of all", (id) => {
    for (const language of LANGUAGES) {
      const section = sectionOf(sourceOf(pageOf(id), language), "missing");
      expect(section.trim().split("\n\n").length).toBeGreaterThan(2);
    }
  });

  it.each(rates)("of $id names every figure the library asks for", (rate) => {
    for (const language of LANGUAGES) {
      const section = sectionOf(sourceOf(pageOf(rate.id), language), "missing");
      const fields = [...rate.numerator, ...(rate.choices === null ? rate.denominator : [])];
      for (const { field } of fields) {
        const name = reasonText({ code: "missingFigure", field, units: [] })[language].replace(/^未填报| not reported$/gu, "");
        expect(section.replaceAll("\\", "")).toContain(name);
      }
    }
  });
});

describe("the list of indicators", () => {
  it.each(LANGUAGES)("has every measure once (%s)", (language) => {
    const source = sourceOf(pageOf("index"), language);
    const linked = [...source.matchAll(/\/indicators\/(?<id>\w+)\.html/gu)].map((match) => match.groups?.["id"]);
    expect(linked.sort()).toEqual(measures.map(({ id }) => id).sort());
  });
});

it("no limit is left out: every judged parameter has records", () => {
  const judged = new Set(measures.flatMap(({ judgedBy }) => judgedBy));
  expect([...judged].filter((id) => !parameters.some((each) => each.id === id))).toEqual([]);
});
