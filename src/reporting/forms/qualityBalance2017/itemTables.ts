import type { QualityBlock } from "../../../assessments/qualityBalance/lists.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { combineVerdicts, VERDICT_NAMES, type Finding, type Verdict } from "../../../findings/finding.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { indicatorName } from "../../../naming/things.js";
import { nameOf } from "../../../naming/nameOf.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { subjectText } from "../../../naming/subjectText.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import { cellRun, countRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { cellOf } from "../cells.js";
import {
  blankCell,
  column,
  filled,
  fillTable,
  markOf,
  overRows,
  withShape,
  reasonsText,
  type FormCell,
  type FormPart,
  type FormRow,
} from "../formTable.js";
import {
  byException,
  captionOf,
  limitRuns,
  namedSchools,
  verdictCell,
  type FoundOfSchool,
  type QualityForm,
  type QualityResult,
} from "./qualityForm.js";

/** A finding and where it is. */
interface PlacedHere {
  readonly finding: Finding;
  readonly at: string;
}

/** What a table of findings is about: its name, and what is in it. */
export interface FindingTable {
  readonly name: string;
  readonly items: readonly {
    readonly name: string;
    readonly number: string;
    readonly verdict: Verdict;
    readonly findings: readonly PlacedHere[];
  }[];
}

/** The items of a block with their findings. */
export function itemTable(form: QualityForm, block: QualityBlock): FormPart {
  const { locale } = form.options;
  const items = form.result.items.flatMap(({ id, block: own, number, verdict, findings }, index) =>
    own === block
      ? [
          {
            name: nameOf(id)[languageOf(locale)],
            number: String(number),
            verdict,
            findings: findings.map((finding, place) => ({ finding, at: pointerTo(["items", index, "findings", place]) })),
          },
        ]
      : [],
  );
  return findingTable(form, { name: wordsOf(locale).qualityBalance2017.blocks[block], items });
}

/** Findings as a table: those of the county one by one, those of schools by what they are about. */
export function findingTable(form: QualityForm, { name: title, items }: FindingTable): FormPart {
  const rows = items.flatMap(({ name, number, verdict, findings }): FormRow[] => {
    const own = groupsOf(findings).map((group) => groupRow(form, group));
    const contents = own.length === 0 ? [nothingAsked(form)] : own;
    return contents.map(({ name: content, cells }, at) => ({
      name: `${name} ${content}`.trim(),
      cells: [...(at === 0 ? frontCells(form, { name, number, verdict, rows: contents.length }) : []), ...cells],
    }));
  });
  return fillItems(form, title, rows);
}

/** The rows of items as a table. */
export function fillItems(form: QualityForm<QualityResult>, name: string, rows: readonly FormRow[]): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  return fillTable(
    {
      name,
      caption: captionOf(form),
      columns: [
        column("centre", 0.4),
        column("left", 1.6),
        column("centre", 0.8),
        column("left", 2.6),
        column("right", 1.2),
        column("right", 0.9),
        column("centre", 0.9),
        column("left", 2.4),
      ],
      head: [
        [words.number, words.item, words.itemVerdict, words.content, words.value, words.limit, words.verdict, words.remark].map((text) =>
          cellOf(text),
        ),
      ],
      rows,
    },
    locale,
  );
}

interface ItemOfTable {
  readonly name: string;
  readonly number: string;
  readonly verdict: Verdict;
  readonly rows: number;
}

/** The cells of an item in front of its findings. */
function frontCells(form: QualityForm, { name, number, verdict, rows }: ItemOfTable): FormCell[] {
  const span = overRows(rows);
  return [filled(number, span), filled(name, { ...span, isRowHeader: true }), withShape(verdictCell(form, verdict), span)];
}

/** Findings of the county each by itself; those of schools by indicator and stage. */
function groupsOf(findings: readonly PlacedHere[]): (readonly [PlacedHere, ...PlacedHere[]])[] {
  const keyOf = ({ finding, at }: PlacedHere): string =>
    finding.subject.kind === "school" ? JSON.stringify([finding.indicator, finding.stage]) : at;
  return [...groupBy(findings, keyOf).values()];
}

function nothingAsked({ options: { locale } }: QualityForm): FormRow {
  const { dash } = wordsOf(locale).qualityBalance2017;
  return { name: "", cells: [dash, dash, dash, VERDICT_NAMES.notApplicable[languageOf(locale)], ""].map((text) => filled(text)) };
}

function groupRow(form: QualityForm, group: readonly [PlacedHere, ...PlacedHere[]]): FormRow {
  return group[0].finding.subject.kind === "school" ? schoolsRow(form, group) : findingRow(form, group[0]);
}

function findingRow(form: QualityForm, { finding, at }: PlacedHere): FormRow {
  const { locale } = form.options;
  const name = contentOf(form, finding);
  const isOpen = finding.verdict === "undetermined";
  return {
    name,
    cells: [
      filled(name),
      valueCell(form, { finding, at }),
      filled(limitRuns(form, finding, at)),
      verdictCell(form, finding.verdict),
      filled(isOpen || finding.reasons.length === 0 ? "" : reasonsText(finding.reasons, locale)),
    ],
  };
}

/** A value; a state has none, and what is not known stays blank. */
function valueCell({ options: { locale } }: QualityForm, { finding, at }: PlacedHere): FormCell {
  const { qualityBalance2017: words } = wordsOf(locale);
  const { value, unit, verdict, reasons, requirement } = finding;
  if (value === null)
    return verdict === "undetermined" ? blankCell(words.value, reasonsText(reasons, locale), "unknown") : filled(words.dash);
  return filled(cellRun(value, unit, { from: [`${at}/value`] }, requirement?.limit), markOf(verdict));
}

/** Schools together: how many there are and how many are met, and the names of the others. */
function schoolsRow(form: QualityForm, group: readonly [PlacedHere, ...PlacedHere[]]): FormRow {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const [first] = group;
  const name = contentOf(form, first.finding);
  const having = (verdict: Finding["verdict"]): readonly PlacedHere[] => group.filter(({ finding }) => finding.verdict === verdict);
  const count = (own: readonly PlacedHere[]): ReturnType<typeof countRun> =>
    countRun(own.length, { how: "count", from: own.map(({ at }) => at) }, "{count}");
  const schoolOf = ({ finding, at }: PlacedHere): FoundOfSchool => ({
    name: subjectText(finding.subject, form.result.asOf, form.options.names)[languageOf(locale)],
    reasons: finding.reasons,
    at,
  });
  const behind = (own: readonly PlacedHere[], template: string): Runs =>
    own.length === 0 ? [] : namedSchools(form, own.map(schoolOf), template);
  const verdict = combineVerdicts(group.map(({ finding }) => finding.verdict));
  const open = having("undetermined");
  const openReasons = open.flatMap(({ finding }) => finding.reasons);
  const told = verdictCell(form, verdict);
  const value = fillRuns(words.ofSchools, { met: count(having("met")), all: count(group) });
  const limits = new Set(group.map(({ finding }) => finding.requirement?.limit));
  return {
    name,
    cells: [
      filled(name),
      filled(value, markOf(verdict)),
      filled(limits.size === 1 ? limitRuns(form, first.finding, first.at) : words.eachItsOwn),
      open.length === 0 ? told : { ...told, blank: { column: words.value, why: reasonsText(openReasons, locale) } },
      filled([
        ...behind(having("notMet"), words.missedBy),
        ...behind(open, words.openIn),
        ...byException(form, group.map(schoolOf)).flat(),
      ]),
    ],
  };
}

function contentOf({ options: { locale } }: QualityForm, { indicator, stage }: Finding): string {
  const language = languageOf(locale);
  const name = indicatorName(indicator)?.[language] ?? indicator;
  return stage === undefined
    ? name
    : wordsOf(locale)
        .qualityBalance2017.ofStage.replace("{name}", () => name)
        .replace("{stage}", STAGE_NAMES[stage][language]);
}
