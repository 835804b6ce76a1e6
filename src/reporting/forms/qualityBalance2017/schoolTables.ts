import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { distinct } from "../../../foundation/distinct.js";
import type { Reason } from "../../../findings/reason.js";
import { qualityIndicators } from "../../../indicators/school/qualityIndicators.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { STAGES, STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Stage } from "../../../policy/records/types.js";
import { cellRun, countRun } from "../../amount.js";
import type { Run, Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import type { NumberRun } from "../../numberRun.js";
import { wordsOf } from "../../words/wordsOf.js";
import { headOfIndicator } from "../coefficientTable/stageRows.js";
import { cellOf } from "../cells.js";
import {
  blankCell,
  column,
  filled,
  fillTable,
  joinParts,
  partOf,
  reasonsText,
  type FormCell,
  type FormPart,
  type FormRow,
} from "../formTable.js";
import { byException, limitRuns, nameOfSchool, verdictCell, type QualityForm } from "./qualityForm.js";

/** The seven indicators school by school, and how many schools reach each. */
export function schoolTables(form: QualityForm): FormPart {
  return joinParts([...STAGES.flatMap((stage) => bySchool(form, stage)), counts(form)]);
}

/** Every school of a stage against the seven thresholds. */
function bySchool(form: QualityForm, stage: Stage): FormPart[] {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const { schools, rules } = form.result.stages[stage];
  if (schools.length === 0) return [];
  const language = languageOf(locale);
  const at = (place: readonly (string | number)[]): string => pointerTo(["stages", stage, ...place]);
  const rows = schools.map((school, index): FormRow => {
    const name = nameOfSchool(form, school);
    return {
      name,
      cells: [
        filled(name, { isRowHeader: true }),
        ...school.findings.map((finding, place): FormCell => {
          const indicator = qualityIndicators[place];
          if (finding.value === null || indicator === undefined)
            return blankCell(indicator?.name[language] ?? "", reasonsText(finding.reasons, locale), "unknown");
          const limit = (finding.requirement === undefined ? rules.findings[place]?.requirement : finding.requirement)?.limit;
          const run = cellRun(finding.value, indicator.unit, { from: [at(["schools", index, "findings", place, "value"])] }, limit);
          const runs: Runs = hasReason(finding.reasons, "permittedMiss") ? [run, words.permittedMark] : [run];
          return filled(runs, finding.verdict === "notMet" ? { mark: "notMet" } : {});
        }),
        filled(cellRun(school.met, "count", { from: [at(["schools", index, "met"])] })),
        verdictCell(form, school.verdict),
      ],
    };
  });
  const standard: FormRow = {
    name: words.standard,
    cells: [
      filled(words.standard, { isRowHeader: true }),
      ...rules.findings.map((rule, place) =>
        filled(limitRuns(form, { requirement: rule.requirement, unit: "count" }, at(["rules", "findings", place]))),
      ),
      filled(limitRuns(form, { requirement: rules.finding.requirement, unit: "count" }, at(["rules", "finding"]))),
      filled(words.dash),
    ],
  };
  const exceptions = byException(
    form,
    schools.map((school, index) => ({
      name: nameOfSchool(form, school),
      reasons: distinct(school.findings.flatMap(({ reasons }) => reasons)),
      at: at(["schools", index]),
    })),
  );
  return [schoolTable(form, stage, [standard, ...rows], exceptions)];
}

/** The table of the schools of a stage. */
export function schoolTable(
  { options: { locale } }: Pick<QualityForm, "options">,
  stage: Stage,
  rows: readonly FormRow[],
  notes: readonly Runs[] = [],
): FormPart {
  const { qualityBalance2017: words } = wordsOf(locale);
  const heads = qualityIndicators.map((indicator) => headOfIndicator(indicator, locale));
  const caption = words.bySchool.replace("{stage}", STAGE_NAMES[stage][languageOf(locale)]);
  return fillTable(
    {
      name: caption,
      caption,
      columns: [column("left", 1.8), ...heads.map(() => column("right")), column("right", 0.6), column("centre", 0.8)],
      head: [[cellOf(words.school), ...heads, cellOf(words.itemsMet), cellOf(words.verdict)]],
      rows,
      notes: [[words.sixOfSeven], ...notes],
    },
    locale,
  );
}

function hasReason(reasons: readonly Reason[], code: Reason["code"]): boolean {
  return reasons.some((reason) => reason.code === code);
}

/** Every threshold that a school misses, with the floor of a permitted miss. */
export function misses(form: QualityForm): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const rows = STAGES.flatMap((stage) => {
    const { schools, rules } = form.result.stages[stage];
    return schools.flatMap((school, index) =>
      school.findings.flatMap((finding, place): FormRow[] => {
        const indicator = qualityIndicators[place];
        const rule = rules.findings[place];
        if (finding.verdict !== "notMet" || finding.value === null || indicator === undefined || rule === undefined) return [];
        const name = nameOfSchool(form, school);
        const at = pointerTo(["stages", stage, "schools", index, "findings", place]);
        const own = finding.requirement;
        const limit = (own === undefined ? rule.requirement : own)?.limit;
        const reason = finding.reasons.findIndex(({ code }) => code === "permittedMiss" || code === "belowMissFloor");
        const why = finding.reasons[reason];
        const floor = why?.code === "permittedMiss" || why?.code === "belowMissFloor" ? why.floor : null;
        return [
          {
            name,
            cells: [
              filled(name, { isRowHeader: true }),
              filled(STAGE_NAMES[stage][languageOf(locale)]),
              filled(indicator.name[languageOf(locale)]),
              filled(cellRun(finding.value, indicator.unit, { from: [`${at}/value`] }, limit), { mark: "notMet" }),
              filled(
                limitRuns(
                  form,
                  { requirement: own === undefined ? rule.requirement : own, unit: "count" },
                  own === undefined ? pointerTo(["stages", stage, "rules", "findings", place]) : at,
                ),
              ),
              floor === null
                ? filled(words.dash)
                : filled({ ...cellRun(floor, "count", { from: [`${at}/reasons/${String(reason)}/floor`] }), text: String(floor) }),
              filled(why?.code === "permittedMiss" ? words.permitted : why?.code === "belowMissFloor" ? words.belowFloor : words.tooMany),
            ],
          },
        ];
      }),
    );
  });
  if (rows.length === 0) return partOf();
  return fillTable(
    {
      name: words.misses,
      caption: words.misses,
      columns: [
        column("left", 1.8),
        column("centre", 0.7),
        column("left", 2.4),
        column("right"),
        column("right"),
        column("right"),
        column("left", 1.4),
      ],
      head: [
        [words.school, words.stage, words.indicator, words.value, words.standard, words.floor, words.judged].map((text) => cellOf(text)),
      ],
      rows,
    },
    locale,
  );
}

/** How many schools reach each of the seven, and pass. */
function counts(form: QualityForm): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const language = languageOf(locale);
  const { groups } = form.result.attainment;
  const places = STAGES.map((stage) => ({
    stage,
    index: groups.findIndex((group) => group.stage === stage && group.locale === null),
  })).filter(({ index }) => index !== -1);
  if (places.length === 0) return partOf();
  const cellsAt = (place: readonly (string | number)[], at: number): FormCell[] => {
    const group = groups[at];
    const attained = place[0] === "passing" ? group?.passing : group?.indicators[Number(place[1])];
    const from = (key: string): string => pointerTo(["attainment", "groups", at, ...place, key]);
    if (attained === undefined) return [];
    const count = (key: "schools" | "reached" | "missed" | "undetermined"): NumberRun =>
      countRun(attained[key], { how: "value", from: [from(key)] }, "{count}");
    const { least, most } = attained;
    const ends: readonly Run[] =
      least === null || most === null
        ? [words.dash]
        : least === most
          ? [cellRun(least, "share", { from: [from("least")] }, 1)]
          : fillRuns(words.between, {
              least: cellRun(least, "share", { from: [from("least")] }, 1),
              most: cellRun(most, "share", { from: [from("most")] }),
            });
    return [
      filled(count("schools")),
      filled(count("reached")),
      filled(count("missed"), attained.missed > 0 ? { mark: "notMet" } : {}),
      filled(count("undetermined")),
      filled(ends),
    ];
  };
  const row = (name: string, place: readonly (string | number)[]): FormRow => ({
    name,
    cells: [filled(name, { isRowHeader: true }), ...places.flatMap(({ index }) => cellsAt(place, index))],
  });
  const heads = [words.schools, words.reached, words.missed, words.undetermined, words.share];
  return fillTable(
    {
      name: words.counts,
      caption: words.counts,
      columns: [
        column("left", 3),
        ...places.flatMap(() => [column("right"), column("right"), column("right"), column("right"), column("right", 1.4)]),
      ],
      head: [
        [
          cellOf(words.indicator, { rowSpan: 2 }),
          ...places.map(({ stage }) => cellOf(STAGE_NAMES[stage][language], { columnSpan: heads.length })),
        ],
        places.flatMap(() => heads.map((text) => cellOf(text))),
      ],
      rows: [...qualityIndicators.map(({ name }, place) => row(name[language], ["indicators", place])), row(words.passing, ["passing"])],
    },
    locale,
  );
}
