import type { Language } from "../../src/foundation/localText.js";
import { parameterAt, type ParameterQuery } from "../../src/policy/index.js";
import type { ParameterId } from "../../src/policy/records/parameterNames.js";
import { excerptOf } from "./excerpt.js";
import { DRAWN } from "./drawn/index.js";
import { exactNumber } from "./exactNumber.js";
import { addressOf, linkTo } from "./links.js";
import { mathml } from "./math.js";
import { PUBLIC_CLASSES, PUBLIC_FUNCTIONS } from "./pages/records/publicFunctions.js";

/**
 * What an author writes in a guide so that no name and no number of a record is said a second time, outside code:
 *
 * - `[[id]]` a link to the page of what has this id, by its name; `[[id|words]]` the same by other words;
 * - `[[=parameter@2016-09-01]]`, `[[=parameter@2016-09-01/primary]]` the value that holds on that day, as readers are shown it;
 * - `[[:exclusions]]` a table or a saying drawn from records, by its name in `drawn/index.ts`;
 * - `[[file:examples/charts.ts#vega]]` the text of a region of an example that tests run, as a block of code;
 * - `$$ tex $$` a formula.
 *
 * The first mention of a function or class of the package in a page leads to its page in the reference.
 *
 * An unknown id, name or region, or a day without a rule, ends the build.
 */
export function expand(markdown: string, language: Language): string {
  return withReferences(withWritten(markdown, language));
}

/** Fences, headings and links: what is left as it is. */
const LEFT = /(^```[\s\S]*?^```$|^#.*$|\[[^\]\n]*\]\([^)\n]*\))/mu;

/** The text with the first mention of each function and class led to its page; `own` is what the text itself is about. */
export function withReferences(markdown: string, own: readonly string[] = []): string {
  const seen = new Set<string>(own);
  const linked = (span: string, name: string): string => {
    const address = PUBLIC_FUNCTIONS.get(name) ?? PUBLIC_CLASSES.get(name);
    if (address === undefined || seen.has(name)) return span;
    seen.add(name);
    return `[${span}](${address})`;
  };
  return markdown
    .split(LEFT)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/`(\w+)`/gu, linked)))
    .join("");
}

function withWritten(markdown: string, language: Language): string {
  return outsideCode(markdown, (text) =>
    text
      .replace(/\$\$(?<tex>[^$]+)\$\$/gu, (_all, tex: string) => mathml(tex.trim()))
      .replace(/\[\[=(?<id>\w+)@(?<day>[\d-]+)(?:\/(?<stage>\w+))?\]\]/gu, (_all, id: string, day: string, stage?: string) =>
        valueOn(id as ParameterId, { asOf: day, ...(stage === undefined ? {} : { stage: stage as "primary" }) }, language),
      )
      .replace(/\[\[:(?<name>[\w.]+)\]\]/gu, (_all, name: string) => drawnBy(name, language))
      .replace(/\[\[(?<id>[\w.]+)(?:\|(?<words>[^\]]+))?\]\]/gu, (_all, id: string, words?: string) =>
        words === undefined ? linkTo(id, language) : `[${words}](${addressOf(id, language)})`,
      )
      .replace(/\[\[file:(?<path>(?:examples|conformance)\/[\w/.-]+)#(?<region>\w+)\]\]/gu, (_all, path: string, region: string) =>
        excerptOf(path, region),
      ),
  );
}

/** Applies a change to all that is neither a fence nor a code span. */
function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/mu)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function drawnBy(name: string, language: Language): string {
  const draw = DRAWN[name];
  if (draw === undefined) throw new Error(`Nothing is drawn by the name ${name}; there are ${Object.keys(DRAWN).join(", ")}.`);
  return draw(language);
}

function valueOn(id: ParameterId, query: ParameterQuery, language: Language): string {
  const { parameter, path } = parameterAt(id, { place: "1406", allowUnverified: true, ...query });
  if (parameter === null) throw new Error(`${id} has no value on ${query.asOf}: ${JSON.stringify(path)}`);
  if (typeof parameter.value !== "number") throw new Error(`${id} is no number`);
  return exactNumber(parameter.value, parameter.unit, language);
}
