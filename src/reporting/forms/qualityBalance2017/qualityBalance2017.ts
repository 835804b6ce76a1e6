import { CLAUSE_BLOCKS } from "../../../assessments/qualityBalance/clausesOfBlock.js";
import { QUALITY_BLOCKS } from "../../../assessments/qualityBalance/lists.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { VERDICT_NAMES, type Verdict } from "../../../findings/finding.js";
import { nameOf } from "../../../naming/nameOf.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { subjectText } from "../../../naming/subjectText.js";
import { countRun } from "../../amount.js";
import type { Block, ReportDocument, Runs } from "../../document.js";
import { fillRuns, joinRuns, textOfRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { wordsOf } from "../../words/wordsOf.js";
import { filled, joinParts, partOf, type FormPart, type FormRow } from "../formTable.js";
import { sourceNotes } from "../ruleNotes.js";
import { coefficients } from "./coefficients.js";
import { findingTable, itemTable } from "./itemTables.js";
import { verdictCell, type QualityForm, type QualityResult } from "./qualityForm.js";
import { coefficientForm } from "./coefficientForm.js";
import { overviewTable, sectionOf } from "./parts.js";
import { misses, schoolTables } from "./schoolTables.js";

/**
 * The 32 items of 教督〔2017〕6号 in their four parts: the seven resource indicators school by school (six of seven, and the floor of the
 * other), how many schools reach each, and the coefficients; the 15 items of government guarantee, the nine of education quality, public
 * recognition; the conditions of application and what rules recognition out. What is not met is marked, what is not known stays blank
 * and is listed with the reason; findings that rest on an exception name it.
 *
 * Of coefficients alone these are filled in; all else is blank and listed.
 *
 * No national form of declaration was found: the layout is this library's, and the document says so.
 *
 * @param result - What `assessQualityBalance` or `assessQualityBalanceFromCoefficients` returned.
 * @param options - `locale`, and what every form takes.
 * @throws UsageError `notAnObject`, `badOption` (no such result).
 *
 * Source: 教督〔2017〕6号, as far as it could be seen.
 *
 * @example
 * ```ts
 * import { assessQualityBalance } from "edu-balance";
 * import { reportOf } from "edu-balance/reporting";
 *
 * const figures = {
 *   higherDegreeTeachers: 50, backboneTeachers: 12, peArtsTeachers: 9, teachingAreaM2: 3800, indoorSportsAreaM2: 0,
 *   sportsGroundAreaM2: 8000, equipmentYuan: 2100000, multimediaRooms: 24,
 * };
 * const units = [{ schoolId: "a", name: "一小", stage: "primary" as const, pupils: 1000, ...figures }];
 * const result = assessQualityBalance({ county: { id: "c", name: "某县" }, units }, { asOf: "2023-12-31" });
 * const form = reportOf(result, { form: "qualityBalance2017", locale: "zh-CN" });
 * form.title; // => "某县义务教育优质均衡发展督导评估表"
 * const table = form.blocks.find((block) => block.kind === "table" && block.caption.startsWith("小学各校"));
 * const cell = table?.kind === "table" ? table.rows[1]?.[4] : undefined;
 * [cell?.runs.map((run) => (typeof run === "string" ? run : run.text)), cell?.mark]; // => [["3.80"], "notMet"]
 * ```
 */
export function qualityBalance2017(result: QualityResult, options: FormOptions): ReportDocument {
  const { locale, notice, names } = options;
  const county = subjectText(result.subject, result.asOf, names)[languageOf(locale)];
  const title = textOfRuns(fillRuns(wordsOf(locale).qualityBalance2017.title, { county }));
  const { blocks, blanks } = joinParts([
    partOf({ kind: "heading", level: 1, runs: [title] }),
    "items" in result ? wholeForm({ result, options }, county) : coefficientForm({ result, options }, county),
  ]);
  return { form: "qualityBalance2017", locale, asOf: result.asOf, title, page: "landscape", onEveryPage: notice ?? null, blocks, blanks };
}

function wholeForm(form: QualityForm, county: string): FormPart {
  const { qualityBalance2017: words } = wordsOf(form.options.locale);
  return joinParts([
    partOf({ kind: "paragraph", runs: sentence(form, county) }),
    overview(form),
    sectionOf(words.blocks.resources, [schoolTables(form), coefficients(form), misses(form)]),
    ...CLAUSE_BLOCKS.map((block) => sectionOf(words.blocks[block], [itemTable(form, block)])),
    sectionOf(words.conditions, [conditions(form)]),
    partOf(...remarks(form)),
  ]);
}

/** The verdicts as they are counted in a sentence. */
const IN_ORDER: readonly Verdict[] = ["met", "notMet", "undetermined", "declared", "pending", "described", "notApplicable"];

/** What was found, with how many of the items. */
function sentence(form: QualityForm, county: string): Runs {
  const { result, options } = form;
  const { qualityBalance2017: words, common } = wordsOf(options.locale);
  const language = languageOf(options.locale);
  const counts = IN_ORDER.flatMap((verdict): Runs[] => {
    const places = placesOf(form, verdict);
    return places.length === 0
      ? []
      : [
          fillRuns(words.counted, {
            verdict: VERDICT_NAMES[verdict][language],
            count: countRun(places.length, { how: "count", from: places }, "{count}"),
          }),
        ];
  });
  const items = countRun(result.items.length, { how: "length", from: ["/items"] }, "{count}");
  return fillRuns(words.sentence, {
    day: result.asOf,
    county,
    verdict: VERDICT_NAMES[result.verdict][language],
    items,
    counts: joinRuns(counts, common.listComma),
  });
}

function placesOf({ result }: QualityForm, verdict: Verdict | null, block?: string): string[] {
  return result.items.flatMap((item, index) =>
    (verdict === null || item.verdict === verdict) && (block === undefined || item.block === block)
      ? [pointerTo(["items", index, "verdict"])]
      : [],
  );
}

const COUNTED = ["met", "notMet", "undetermined"] as const satisfies readonly Verdict[];

/** The four parts, the conditions and the vetoes at one look. */
function overview(form: QualityForm): FormPart {
  const { result, options } = form;
  const { locale } = options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const rowOf = (name: string, verdict: Verdict, counts: readonly (readonly string[])[]): FormRow => ({
    name,
    cells: [
      filled(name, { isRowHeader: true }),
      ...counts.map((places) => filled(countRun(places.length, { how: "count", from: places }, "{count}"))),
      verdictCell(form, verdict),
    ],
  });
  const rest = (all: readonly string[], known: readonly (readonly string[])[]): string[] =>
    all.filter((place) => !known.some((each) => each.includes(place)));
  const blocks = QUALITY_BLOCKS.map((block) => {
    const all = placesOf(form, null, block);
    const known = COUNTED.map((verdict) => placesOf(form, verdict, block));
    return rowOf(words.blocks[block], result.blocks[block], [all, ...known, rest(all, known)]);
  });
  const parts = (["preconditions", "vetoes"] as const).map((key) => {
    const placesIn = (verdict: Verdict | null): string[] =>
      result[key].findings.flatMap((finding, index) =>
        verdict === null || finding.verdict === verdict ? [pointerTo([key, "findings", index])] : [],
      );
    const known = COUNTED.map((verdict) => placesIn(verdict));
    return rowOf(words[key], result[key].verdict, [placesIn(null), ...known, rest(placesIn(null), known)]);
  });
  return overviewTable(locale, [...blocks, ...parts]);
}

/** The conditions of application, and what rules recognition out. */
function conditions(form: QualityForm): FormPart {
  const { qualityBalance2017: words } = wordsOf(form.options.locale);
  const items = (["preconditions", "vetoes"] as const).map((key, position) => ({
    name: words[key],
    number: String(position + 1),
    verdict: form.result[key].verdict,
    findings: form.result[key].findings.map((finding, index) => ({ finding, at: pointerTo([key, "findings", index]) })),
  }));
  return findingTable(form, { name: words.conditions, items });
}

/** The exceptions that were granted, where the rules are from, and that the layout is ours. */
function remarks({ result, options: { locale } }: QualityForm): Block[] {
  const { qualityBalance2017: words, common } = wordsOf(locale);
  const granted = result.exceptions.map((id) => nameOf(id)[languageOf(locale)]).join(common.listComma);
  const findings = [
    ...result.preconditions.findings,
    ...Object.values(result.stages).flatMap((stage) => [...stage.rules.findings, ...stage.findings]),
    ...result.items.flatMap((item) => item.findings),
  ];
  return [
    { kind: "note", about: "counting", runs: granted === "" ? [words.noException] : fillRuns(words.exceptions, { exceptions: granted }) },
    ...sourceNotes(findings, locale),
    { kind: "note", about: "reading", runs: [words.layout] },
  ];
}
