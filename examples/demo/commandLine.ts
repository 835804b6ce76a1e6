import { parseArgs } from "node:util";
import type { Language, Stage, UnitFigure } from "edu-balance";
import { InputError } from "./inputError.js";

/** A figure that can be named on the command line. */
export interface FigureOption {
  readonly option: string;
  readonly field: UnitFigure;
}

export const FIGURE_OPTIONS: readonly FigureOption[] = [
  { option: "teachers", field: "fullTimeTeachers" },
  { option: "higher-degree", field: "higherDegreeTeachers" },
  { option: "mid-senior", field: "midSeniorTeachers" },
  { option: "teaching-area", field: "teachingAreaM2" },
  { option: "indoor-sports-area", field: "indoorSportsAreaM2" },
  { option: "sports-ground-area", field: "sportsGroundAreaM2" },
  { option: "equipment-yuan", field: "equipmentYuan" },
  { option: "computers", field: "computers" },
  { option: "books", field: "books" },
];

/** Which columns of a file hold what. */
export interface FileChoice {
  readonly file: string;
  readonly stage: Stage;
  readonly schoolId: string;
  readonly pupils: string;
  readonly figures: ReadonlyMap<FigureOption, string>;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "parts"; readonly language: Language }
  | { readonly kind: "city"; readonly language: Language }
  | { readonly kind: "plan"; readonly language: Language }
  | { readonly kind: "file"; readonly language: Language; readonly choice: FileChoice };

const TEXT_OPTIONS = ["lang", "stage", "school-id", "pupils", ...FIGURE_OPTIONS.map(({ option }) => option)];

/** The language asked for, English where it cannot be told: errors must be readable before the rest is understood. */
export function languageOf(args: readonly string[]): Language {
  return given(args).options.get("lang") === "zh" ? "zh" : "en";
}

/**
 * Reads the command line.
 *
 * @throws InputError for an unknown option, one without its value, or one that is required and missing.
 */
export function commandOf(args: readonly string[]): Command {
  const { files, help, pages, options, problems } = given(args);
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  const lang = options.get("lang") ?? "en";
  if (lang !== "en" && lang !== "zh") throw notOneOf("lang", lang, "zh, en");
  if (help) return { kind: "help", language: lang };
  const [file, second] = files;
  const [pagesOf, further] = pages;
  if (pagesOf !== undefined) {
    const stray = file ?? [...options.keys()].find((name) => name !== "lang") ?? further;
    if (stray === undefined) return { kind: pagesOf, language: lang };
    const shown = stray === file ? stray : `--${stray}`;
    throw new InputError({
      zh: `--${pagesOf}只与--lang同用，多出“${shown}”。`,
      en: `--${pagesOf} goes with --lang only: "${shown}" is one too many.`,
    });
  }
  if (second !== undefined) {
    throw new InputError({ zh: `只能给一个文件，多出“${second}”。`, en: `one file at a time, please: "${second}" is one too many.` });
  }
  if (file === undefined) {
    const stray = [...options.keys()].find((name) => name !== "lang");
    if (stray === undefined) return { kind: "parts", language: lang };
    throw new InputError({ zh: `选项--${stray}须与CSV文件同用。`, en: `--${stray} goes with a CSV file, and none is named.` });
  }
  const required = (name: string): string => {
    const value = options.get(name);
    if (value === undefined) throw new InputError({ zh: `缺少必需的选项--${name}。`, en: `the option --${name} is required with a file.` });
    return value;
  };
  const stage = required("stage");
  if (stage !== "primary" && stage !== "juniorSecondary") throw notOneOf("stage", stage, "primary, juniorSecondary");
  const choice: FileChoice = { file, stage, schoolId: required("school-id"), pupils: required("pupils"), figures: figuresOf(options) };
  return { kind: "file", language: lang, choice };
}

function figuresOf(options: ReadonlyMap<string, string>): ReadonlyMap<FigureOption, string> {
  const named = new Map<FigureOption, string>();
  for (const figure of FIGURE_OPTIONS) {
    const column = options.get(figure.option);
    if (column !== undefined) named.set(figure, column);
  }
  if (named.size > 0) return named;
  const names = FIGURE_OPTIONS.map(({ option }) => `--${option}`).join(", ");
  throw new InputError({ zh: `至少指明一个数字所在的列：${names}。`, en: `name the column of at least one figure: ${names}.` });
}

const PAGES = ["city", "plan"] as const;
type PagesOption = (typeof PAGES)[number];

interface Given {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly help: boolean;
  /** Options that stand for pages of their own. */
  readonly pages: readonly PagesOption[];
  readonly problems: readonly InputError[];
}

/** parseArgs in its lenient form: its own errors are English only and fill several lines. */
function given(args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: "boolean", short: "h" },
      ...Object.fromEntries(PAGES.map((name) => [name, { type: "boolean" } as const])),
      ...Object.fromEntries(TEXT_OPTIONS.map((name) => [name, { type: "string" } as const])),
    },
  });
  const options = new Map<string, string>();
  const files: string[] = [];
  const problems: InputError[] = [];
  let help = false;
  const pages: PagesOption[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") help = true;
    else if (isPages(name) && value === undefined) pages.push(name);
    else if (!TEXT_OPTIONS.includes(name)) {
      problems.push(new InputError({ zh: `没有选项${rawName}，见--help。`, en: `there is no option ${rawName}; see --help.` }));
    } else if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
      problems.push(new InputError({ zh: `选项${rawName}缺少取值。`, en: `the option ${rawName} needs a value.` }));
    } else if (options.has(name)) {
      problems.push(new InputError({ zh: `选项${rawName}给了两次。`, en: `the option ${rawName} is given twice.` }));
    } else {
      options.set(name, value);
    }
  }
  return { options, files, help, pages, problems };
}

function isPages(name: string): name is PagesOption {
  return PAGES.some((each) => each === name);
}

function notOneOf(name: string, value: string, allowed: string): InputError {
  return new InputError({
    zh: `--${name}不能是“${value}”，只能是：${allowed}。`,
    en: `--${name} cannot be "${value}"; it is one of: ${allowed}.`,
  });
}
