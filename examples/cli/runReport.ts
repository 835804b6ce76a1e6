import { nameOf, VERDICT_NAMES, type Language, type LocalText } from "edu-balance";
import { assess, KINDS_USED, recordsOf } from "./assess.js";
import { commandOf, FORMS, languageIn, type Command } from "./commandLine.js";
import { outputsOf, writeAll } from "./outputs.js";
import { Refusal } from "./refusal.js";
import { fill, HELP, REFUSALS, WORDS } from "./words.js";
import { readOne, sheetsIn, type SheetRead } from "./workbook.js";

const MOST_PROBLEMS_TOLD = 10;
/** The records of the kinds that are not called as their record is. */
const RECORDS: Readonly<Record<string, string>> = {
  class: "classRecord",
  county: "publishedCoefficients",
  schoolStandard: "standardSchool",
};

type Say = (text: LocalText, places?: Readonly<Record<string, string | number>>) => void;

/** Where lines go: what was written, and what is under way or wrong. */
export interface Lines {
  readonly out: (line: string) => void;
  readonly progress: (line: string) => void;
}

/** Does what the command line asks for; answers the exit code. */
export async function runReport(args: readonly string[], lines: Lines): Promise<number> {
  const language = languageIn(args);
  const say: Say = (text, places) => {
    lines.progress(fill(text, language, places));
  };
  if (args.length === 0 || args.includes("--help")) {
    lines.out(fill(HELP, language, { forms: FORMS.map((form) => formName(form, language)).join(language === "zh" ? "、" : ", ") }));
    return args.length === 0 ? 2 : 0;
  }
  try {
    return await report(commandOf(args), language, { say, out: lines.out });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(REFUSALS[error.code], error.places);
    return REFUSALS[error.code].exit;
  }
}

function formName(form: string, language: Language): string {
  return language === "zh" ? `${form}（${FORM_NAMES[form]?.zh ?? ""}）` : `${form} (${FORM_NAMES[form]?.en ?? ""})`;
}

const FORM_NAMES: Readonly<Record<string, LocalText>> = {
  declaration2012: { zh: "2012年国家申报表", en: "declaration of 2012" },
  coefficientTable: { zh: "省表2", en: "表2 of the provinces" },
  qualityBalance2017: { zh: "优质均衡评估表", en: "quality balance" },
};

async function report(
  command: Command,
  language: Language,
  { say, out }: { readonly say: Say; readonly out: Lines["out"] },
): Promise<number> {
  say(WORDS.reading, { what: command.file });
  const sheets: SheetRead[] = [];
  for (const sheet of await sheetsIn(command.file)) {
    const read = readOne(sheet, command.mapping, language);
    tell(read, language, say);
    sheets.push(read);
  }
  const records = recordsOf(sheets);
  if (records.schools.length + records.units.length + records.keptOut.length === 0) {
    throw new Refusal("noSchools", { what: command.file, sheets: sheets.map(({ name }) => name).join("、") });
  }
  const county = command.county ?? WORDS.thisCounty[language];
  say(WORDS.assessing, { county });
  const assessed = assess(records, command, county);
  const outputs = outputsOf(command, assessed, records, sheets);
  say(WORDS.writing);
  await writeAll(outputs, command, (file) => {
    out(fill(WORDS.wrote, language, { file }));
  });
  say(WORDS.verdict, { verdict: VERDICT_NAMES[(assessed.quality ?? assessed.basic).verdict][language] });
  if (records.keptOut.length === 0) return 0;
  say(WORDS.keptOut, { count: records.keptOut.length });
  return 1;
}

/** What became of a sheet, and the first of its problems. */
function tell({ name, reading, isBlank, unsure }: SheetRead, language: Language, say: Say): void {
  if (reading === null) {
    say(isBlank ? WORDS.sheetBlank : WORDS.sheetUnknown, { sheet: name });
    return;
  }
  const kind = nameOf(RECORDS[reading.kind] ?? reading.kind)[language];
  const { given, used, excluded } = reading.ledger;
  if (!KINDS_USED.includes(reading.kind)) say(WORDS.sheetUnused, { sheet: name, kind });
  else say(WORDS.sheet, { sheet: name, kind, given, used, excluded: excluded.length });
  for (const { row, column, message } of reading.problems.slice(0, MOST_PROBLEMS_TOLD)) {
    const places = { row: row ?? "", header: column?.header ?? "" };
    // A message about a column itself names it.
    const isNamed = column === null || message[language].includes(`“${column.header}”`);
    const place = row === null ? WORDS.placeSheet : isNamed ? WORDS.placeRow : WORDS.place;
    say(WORDS.problem, { place: fill(place, language, places), message: message[language] });
  }
  const more = reading.problems.length - MOST_PROBLEMS_TOLD;
  if (more > 0) say(WORDS.moreProblems, { count: more });
  for (const { header, names } of unsure) {
    const choices = names.map((each) => each[language]);
    say(WORDS.unsure, { header, choices: choices.join(language === "zh" ? "、" : ", "), first: choices[0] ?? "" });
  }
}
