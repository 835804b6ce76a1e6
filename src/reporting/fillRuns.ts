import type { Run, Runs } from "./document.js";

const OPTIONAL_PART = /\[(?<part>[^\]]*)\]/u;
const PLACE = /\{(?<name>\w+)\}/u;

/** The words, numbers and texts for the places of a template. */
export type Fillings = Readonly<Record<string, Run | Runs | null>>;

/** A template with words and numbers in its places; a part in [ ] is left out where nothing fills a place of it. */
export function fillRuns(template: string, fillings: Fillings): Runs {
  return joinTexts(
    partsOf(template, OPTIONAL_PART).flatMap(({ text, name }) =>
      name === undefined ? filled(text, fillings) : isFilled(name, fillings) ? filled(name, fillings) : [],
    ),
  );
}

/** Text of several pieces as a plain text. */
export function textOfRuns(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** Texts one after the other with the same between them. */
export function joinRuns(texts: readonly Runs[], between: string): Runs {
  return joinTexts(texts.flatMap((runs, index) => (index === 0 ? runs : [between, ...runs])));
}

function filled(template: string, fillings: Fillings): Run[] {
  return partsOf(template, PLACE).flatMap(({ text, name }) => (name === undefined ? [text] : runsFor(name, fillings)));
}

function runsFor(name: string, fillings: Fillings): Runs {
  const filling = fillings[name] ?? "";
  return Array.isArray(filling) ? (filling as Runs) : [filling as Run];
}

function isFilled(template: string, fillings: Fillings): boolean {
  return partsOf(template, PLACE).every(({ name }) => name === undefined || textOfRuns(runsFor(name, fillings)) !== "");
}

/** A part of a template: plain text, or what its pattern caught. */
interface TemplatePart {
  readonly text: string;
  readonly name?: string;
}

function partsOf(template: string, pattern: RegExp): TemplatePart[] {
  const pieces = template.split(pattern);
  // Between plain texts stands what the pattern caught.
  return pieces.map((piece, index) => (index % 2 === 0 ? { text: piece } : { text: "", name: piece }));
}

/** Texts next to each other as one, empty ones left out. */
function joinTexts(runs: Runs): Runs {
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (typeof run !== "string" || typeof last !== "string") return run === "" ? joined : [...joined, run];
    return [...joined.slice(0, -1), last + run];
  }, []);
}
