import { nameOf, VERDICT_NAMES, type Language, type LocalText } from "edu-balance";
import { assess, kindsUsed, recordsOf } from "./assess.js";
import { commandOf, FORMS, languageIn, type Command, type Form } from "./commandLine.js";
import { outputsOf, writeAll } from "./outputs.js";
import { Refusal } from "./refusal.js";
import { readStandard, readStandardSheet, type Standard } from "./standard.js";
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
  const standard = command.standard === null ? null : readStandard(command.standard.file, language);
  const sheets = await readAll(command, standard, { language, say });
  const records = recordsOf(sheets);
  if (records.schools.length + records.units.length + records.keptOut.length === 0) {
    throw new Refusal("noSchools", { what: command.files.join("、"), sheets: namesOf(sheets) });
  }
  tellUnused(command, sheets, say);
  const county = command.county ?? WORDS.thisCounty[language];
  say(WORDS.assessing, { county });
  const assessed = assess(records, { command, standard }, county);
  const outputs = outputsOf(command, assessed, records, sheets);
  say(WORDS.writing);
  await writeAll(outputs, command, (file) => {
    out(fill(WORDS.wrote, language, { file }));
  });
  say(WORDS.verdict, { verdict: VERDICT_NAMES[(assessed.quality ?? assessed.basic).verdict][language] });
  if (records.lost === 0) return 0;
  say(WORDS.keptOut, { count: records.lost });
  return 1;
}

/** How what is found is told. */
interface Telling {
  readonly language: Language;
  readonly say: Say;
}

/** All sheets of all files, each told as it is read. */
async function readAll(
  { files, mapping, standard: asked, form }: Command,
  standard: Standard | null,
  telling: Telling,
): Promise<SheetRead[]> {
  const sheets: SheetRead[] = [];
  for (const file of files) {
    telling.say(WORDS.reading, { what: file });
    for (const sheet of await sheetsIn(file)) {
      const isHeld = standard !== null && sheet.name === asked?.sheet;
      const read = isHeld ? readStandardSheet(sheet, standard) : readOne(sheet, mapping, telling.language);
      tell(read, form, telling);
      sheets.push(read);
    }
  }
  if (asked !== null && sheets.every(({ name }) => name !== asked.sheet)) {
    throw new Refusal("noStandardSheet", { what: asked.sheet, sheets: namesOf(sheets) });
  }
  return sheets;
}

function namesOf(sheets: readonly SheetRead[]): string {
  return sheets.map(({ name }) => name).join("、");
}

/** Says which of what the caller says of columns was of no use. @throws Refusal where no sheet has the column. */
function tellUnused({ mapping }: Command, sheets: readonly SheetRead[], say: Say): void {
  const headers = sheets.flatMap(({ reading }) => (reading === null ? [] : reading.columns.map(({ header }) => header)));
  const unused = Object.keys(mapping).filter((header) => sheets.every(({ mapped }) => !mapped.includes(header)));
  for (const what of unused) {
    if (headers.includes(what)) say(WORDS.mappingIdle, { what });
    else throw new Refusal("unusedMapping", { what, headers: [...new Set(headers)].filter((header) => header !== "").join("、") });
  }
}

/** What became of a sheet, and the first of its problems. */
function tell({ name, reading, isBlank, unsure }: SheetRead, form: Form, { language, say }: Telling): void {
  if (reading === null) {
    say(isBlank ? WORDS.sheetBlank : WORDS.sheetUnknown, { sheet: name });
    return;
  }
  const kind = nameOf(RECORDS[reading.kind] ?? reading.kind)[language];
  const { given, used, excluded, setAside } = reading.ledger;
  if (!kindsUsed(form).includes(reading.kind)) say(WORDS.sheetUnused, { sheet: name, kind });
  else say(WORDS.sheet, { sheet: name, kind, given, used, excluded: excluded.length });
  if (setAside.length > 0) {
    const reasons = [...new Set(setAside.map(({ reason }) => reason))].map((reason) => {
      const count = setAside.filter((row) => row.reason === reason).length;
      return fill(WORDS.setAsideFor, language, { reason: nameOf(reason)[language], count });
    });
    say(WORDS.setAside, { count: setAside.length, reasons: reasons.join(language === "zh" ? "、" : ", ") });
  }
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
