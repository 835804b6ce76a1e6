import { parameterAt, isUsageError, type Language } from "edu-balance";
import { Refusal } from "./refusal.js";

/** The forms that one county's workbook of schools can be put into. */
export const FORMS = ["declaration2012", "coefficientTable", "qualityBalance2017"] as const;
export type Form = (typeof FORMS)[number];

/** What was asked for. */
export interface Command {
  readonly files: readonly string[];
  readonly form: Form;
  readonly asOf: string;
  readonly out: string;
  readonly locale: "zh-CN" | "en";
  readonly county: string | null;
  readonly place: string | null;
  readonly notice: string | null;
  /** What columns are, in the caller's words, by header. */
  readonly mapping: Readonly<Record<string, string>>;
  /** The province's standard of schools, and the sheet that holds schools against it. */
  readonly standard: { readonly file: string; readonly sheet: string } | null;
  readonly isOverwriting: boolean;
}

const VALUES = ["--form", "--as-of", "--out", "--locale", "--county", "--place", "--notice", "--map", "--standard", "--standard-sheet"];
const FLAGS = ["--overwrite", "--help"];

/** The language of an answer, before the command is known to be right. */
export function languageIn(args: readonly string[]): Language {
  return args[args.indexOf("--locale") + 1] === "en" && args.includes("--locale") ? "en" : "zh";
}

/** What a command line asks for. @throws Refusal */
export function commandOf(args: readonly string[]): Command {
  const files: string[] = [];
  const given: (readonly [string, string])[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (!word.startsWith("--")) files.push(word);
    else if (FLAGS.includes(word)) given.push([word, ""]);
    else if (!VALUES.includes(word)) throw new Refusal("unknownOption", { what: word });
    else {
      at += 1;
      const value = args[at];
      if (value === undefined || value.startsWith("--")) throw new Refusal("noValue", { what: word });
      given.push([word, value]);
    }
  }
  const valueOf = (name: string): string | null => given.filter(([option]) => option === name).at(-1)?.[1] ?? null;
  if (files.length === 0) throw new Refusal("noFile");
  const locale = valueOf("--locale") ?? "zh-CN";
  if (locale !== "zh-CN" && locale !== "en") throw new Refusal("badLocale", { what: locale });
  const place = valueOf("--place");
  if (place !== null && !/^\d{6}$/u.test(place)) throw new Refusal("badPlace", { what: place });
  const out = valueOf("--out");
  if (out === null) throw new Refusal("noFolder");
  return {
    files,
    form: formOf(valueOf("--form")),
    asOf: dayOf(valueOf("--as-of")),
    out,
    locale,
    county: valueOf("--county"),
    place,
    notice: valueOf("--notice"),
    mapping: Object.fromEntries(given.filter(([option]) => option === "--map").map(([, text]) => mappingOf(text))),
    standard: standardOf(valueOf("--standard"), valueOf("--standard-sheet")),
    isOverwriting: valueOf("--overwrite") !== null,
  };
}

function formOf(given: string | null): Form {
  const form = FORMS.find((each) => each === given);
  if (given === null) throw new Refusal("noForm", { what: FORMS.join("、") });
  if (form === undefined) throw new Refusal("badForm", { what: given, choices: FORMS.join("、") });
  return form;
}

function standardOf(file: string | null, sheet: string | null): Command["standard"] {
  if (file === null && sheet === null) return null;
  if (file === null || sheet === null) throw new Refusal("standardAlone");
  return { file, sheet };
}

/** A calendar date, as the library itself sees it. */
function dayOf(given: string | null): string {
  try {
    parameterAt("compositeCoefficientLimit", { asOf: given ?? "" });
  } catch (error) {
    if (isUsageError(error) && error.code === "badDate") throw new Refusal("badDay", { what: given ?? "" });
  }
  return given ?? "";
}

function mappingOf(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  if (at < 1 || at === text.length - 1) throw new Refusal("badMapping", { what: text });
  return [text.slice(0, at), text.slice(at + 1)];
}
