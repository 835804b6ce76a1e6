import { indicators, interSchoolVariation, reasonText, type CheckedVariation, type Indicator, type Reason } from "edu-balance";
import { FIGURE_OPTIONS, type FileChoice } from "./commandLine.js";
import { readSchoolFile, type SchoolFile } from "./csvFile.js";
import { InputError } from "./inputError.js";
import { meanFigure } from "./numbers.js";
import { bullet, enumerated, heading, paragraph, remark, say, title, type Page } from "./page.js";
import { table } from "./table.js";
import { stageName } from "./words.js";

// A file can lack hundreds of figures; the counts always cover all of them.
const MOST_LISTED = 20;

/** The coefficients of a CSV file whose columns were named. */
export function csvCoefficients(page: Page, choice: FileChoice): string[] {
  const fields = new Set([...choice.figures.keys()].map(({ field }) => field));
  const chosen = indicators.filter((indicator) => indicator.numerator.every((term) => fields.has(term.field)));
  if (chosen.length === 0) throw nothingToCompute(page, choice);
  const file = readSchoolFile(choice);
  const results = chosen.map((indicator) => ({
    indicator,
    variation: interSchoolVariation(file.units, indicator.id, { stage: choice.stage, missing: "exclude" }),
  }));
  return [
    ...title(page, { zh: `${file.name}的校际差异系数`, en: `Coefficients of ${file.name}` }),
    ...paragraph(page, {
      zh: `${stageName(page, choice.stage)}，按学生数（${choice.pupils}列）加权，总体标准差。`,
      en: `Schools: ${stageName(page, choice.stage)}, weighted by pupils (column ${choice.pupils}), population form.`,
    }),
    "",
    ...resultTable(page, file, results),
    "",
    ...unused(page, choice, chosen),
    ...remark(page, {
      zh: "教督〔2012〕3号对单项差异系数没有限值，限值只用于八项的平均；此处不作判定。未填报的学校不在其中。",
      en: "教督〔2012〕3号 sets no limit for a single coefficient, only for the mean of all eight, so nothing is judged here. Schools that did not report a figure are not in it.",
    }),
    ...ledger(page, file, results),
  ];
}

interface Result {
  readonly indicator: Indicator;
  readonly variation: CheckedVariation;
}

function resultTable(page: Page, file: SchoolFile, results: readonly Result[]): string[] {
  return table(
    page,
    [
      { header: say(page, { zh: "指标", en: "Indicator" }), flexible: true },
      { header: say(page, { zh: "加权差异系数", en: "Weighted coefficient" }) },
      { header: say(page, { zh: "均值", en: "Mean" }), align: "right", dropFirst: 1 },
      { header: say(page, { zh: "给出行", en: "Rows given" }), align: "right" },
      { header: say(page, { zh: "使用", en: "Used" }), align: "right" },
      { header: say(page, { zh: "未用", en: "Left out" }), align: "right" },
    ],
    results.map(({ indicator, variation }) => [
      say(page, indicator.name),
      { text: String(variation.coefficient ?? "–"), paint: page.colours.bold },
      variation.mean === null ? "–" : meanFigure(variation.mean),
      String(file.given),
      String(variation.ledger.used),
      String(file.given - variation.ledger.used),
    ]),
  );
}

interface LeftOut {
  readonly rows: readonly number[];
  readonly id: string;
  /** The coefficients it is missing from. */
  readonly indicators: string[];
  readonly reason: string;
}

function ledger(page: Page, file: SchoolFile, results: readonly Result[]): string[] {
  const general = results.flatMap(({ variation }) => variation.reasons).filter((reason) => unitsOf(reason).length === 0);
  const notes = [...new Set(general.map((reason) => say(page, reasonText(reason))))].flatMap((note) => paragraph(page, bullet(note)));
  const rows = leftOut(page, file, results);
  if (rows.length === 0) {
    return [...notes, ...paragraph(page, { zh: "没有未用的行。", en: "No row was left out." })];
  }
  const all = say(page, { zh: "全部", en: "all" });
  const distinct = String(new Set(rows.flatMap((each) => each.rows)).size);
  const more = rows.length - MOST_LISTED;
  return [
    ...notes,
    ...heading(page, { zh: `未用的行（${distinct}）`, en: `Rows left out (${distinct})` }),
    ...table(
      page,
      [
        { header: say(page, { zh: "行", en: "Row" }), align: "right" },
        { header: say(page, { zh: "学校", en: "School" }) },
        { header: say(page, { zh: "原因", en: "Reason" }), flexible: true },
        { header: say(page, { zh: "缺席的指标", en: "Missing from" }), flexible: true },
      ],
      rows
        .slice(0, MOST_LISTED)
        .map((each) => [
          each.rows.join(", "),
          each.id,
          each.reason,
          each.indicators.length === results.length ? all : enumerated(page, each.indicators),
        ]),
    ),
    ...(more > 0 ? remark(page, { zh: `另有${String(more)}条未列出。`, en: `${String(more)} more are not listed.` }) : []),
  ];
}

/** Every row that some coefficient does without, once for each reason, in the order of the file. */
function leftOut(page: Page, file: SchoolFile, results: readonly Result[]): LeftOut[] {
  const found = new Map<string, LeftOut>();
  const add = (id: string, rows: readonly number[], reason: string, indicator: string): void => {
    const key = JSON.stringify([id, rows, reason]);
    const entry = found.get(key) ?? { id, rows, reason, indicators: [] };
    entry.indicators.push(indicator);
    found.set(key, entry);
  };
  for (const { indicator, variation } of results) {
    const name = say(page, indicator.name);
    // Rows without pupils never became units, so the library does not know of them.
    for (const { id, row } of file.unusable) {
      add(id, [row], say(page, reasonText({ code: "missingFigure", field: "pupils", units: [] })), name);
    }
    for (const reason of variation.reasons) {
      if (!("units" in reason)) continue;
      for (const id of new Set(reason.units)) {
        add(id, file.rowsOf.get(id) ?? [], say(page, reasonText({ ...reason, units: [] })), name);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function unitsOf(reason: Reason): readonly string[] {
  return "units" in reason ? reason.units : [];
}

/** Figures that were named but that no chosen indicator takes, for want of others. */
function unused(page: Page, choice: FileChoice, chosen: readonly Indicator[]): string[] {
  const taken = new Set(chosen.flatMap((indicator) => indicator.numerator.map((term) => term.field)));
  return [...choice.figures.keys()].flatMap((figure) =>
    taken.has(figure.field)
      ? []
      : remark(page, {
          zh: `--${figure.option}未用到：${wanting(page, choice)}。`,
          en: `--${figure.option} is not used: ${wanting(page, choice)}.`,
        }),
  );
}

/** What the indicators that are begun still need. */
function wanting(page: Page, choice: FileChoice): string {
  const fields = new Set([...choice.figures.keys()].map(({ field }) => field));
  const begun = indicators.filter(
    ({ numerator }) => numerator.some((term) => fields.has(term.field)) && !numerator.every((term) => fields.has(term.field)),
  );
  return begun
    .map((indicator) => {
      const options = indicator.numerator
        .filter((term) => !fields.has(term.field))
        .map((term) => `--${FIGURE_OPTIONS.find(({ field }) => field === term.field)?.option ?? term.field}`)
        .join(", ");
      const name = say(page, indicator.name);
      return say(page, { zh: `${name}还需要${options}`, en: `${name} also needs ${options}` });
    })
    .join(page.language === "zh" ? "；" : "; ");
}

function nothingToCompute(page: Page, choice: FileChoice): InputError {
  const text = wanting(page, choice);
  return new InputError({ zh: `所给的列不够计算任何一项指标：${text}。`, en: `the columns named make up no indicator: ${text}.` });
}
