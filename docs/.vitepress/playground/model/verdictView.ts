import {
  indicators,
  qualityIndicators,
  type BasicBalanceAssessment,
  type ClassSizeAssessment,
  type Finding,
  type InterSchoolVariation,
  type QualityBalanceAssessment,
  type Stage,
  type Reason,
} from "edu-balance";
import { comparatorSign } from "../../../../src/naming/comparatorSign.js";
import { STAGE_NAMES, STAGES } from "../../../../src/policy/records/lists.js";
import type { Assessed } from "./assessSheet.js";
import type { LineView, TableView } from "./tableView.js";
import { cell, judgedText, named, numberText, reasonsText, sentence, tableOf, verdictCell, verdictName, type Telling } from "./telling.js";

/** What a sheet says of its county. */
export interface VerdictView {
  readonly standard: Assessed["standard"];
  readonly whole: LineView;
  readonly lines: readonly LineView[];
  readonly tables: readonly TableView[];
  readonly note: string;
}

export function stageName({ language }: Telling, stage: Stage): string {
  return STAGE_NAMES[stage][language];
}

/** The verdicts of a sheet, for the page. */
export function verdictView(assessed: Assessed, telling: Telling): VerdictView {
  const { verdict } = assessed.result;
  const { lines, tables } = partsOf(assessed, telling);
  return {
    standard: assessed.standard,
    whole: { text: telling.say("verdict"), verdict: { id: verdict, name: verdictName(telling, verdict) } },
    lines,
    tables,
    note: assessed.standard === "classSize" ? "" : telling.say("whole"),
  };
}

function partsOf(assessed: Assessed, telling: Telling): Pick<VerdictView, "lines" | "tables"> {
  switch (assessed.standard) {
    case "basicBalance2012":
      return basicParts(assessed.result, telling);
    case "qualityBalance2017":
      return qualityParts(assessed.result, telling);
    case "classSize":
      return classParts(assessed.result, telling);
  }
}

function basicParts({ stages }: BasicBalanceAssessment, telling: Telling): Pick<VerdictView, "lines" | "tables"> {
  const there = STAGES.filter((stage) => isThere(stages[stage].variation));
  const { say } = telling;
  return {
    lines: STAGES.map((stage): LineView => {
      const { finding, verdict } = stages[stage];
      if (!there.includes(stage)) return { text: say("noStage", { stage: stageName(telling, stage) }) };
      const { value } = judgedText(telling, finding);
      const sign = finding.requirement === null ? "" : comparatorSign(finding.requirement.comparator, telling.language);
      const limit = finding.requirement === null ? "—" : numberText(telling, finding.requirement.limit, finding.unit);
      const text = say("judged", { stage: stageName(telling, stage), value, sign, limit });
      return { verdict: { id: verdict, name: verdictName(telling, verdict) }, text: withReasons(sentence(text), finding, telling) };
    }),
    tables: there.map((stage) => coefficientTable(telling, stage, { terms: indicators, variation: stages[stage].variation, findings: [] })),
  };
}

function qualityParts({ stages }: QualityBalanceAssessment, telling: Telling): Pick<VerdictView, "lines" | "tables"> {
  const there = STAGES.filter((stage) => isThere(stages[stage].variation));
  const { say } = telling;
  return {
    lines: STAGES.map((stage): LineView => {
      const name = stageName(telling, stage);
      const { schools, verdict } = stages[stage];
      if (!there.includes(stage)) return { text: say("noStage", { stage: name }) };
      const met = schools.filter((school) => school.verdict === "met").length;
      return {
        verdict: { id: verdict, name: verdictName(telling, verdict) },
        text: sentence(say("judgedEach", { stage: name, met, schools: schools.length })),
      };
    }),
    tables: there.map((stage) => {
      const { variation, findings } = stages[stage];
      return coefficientTable(telling, stage, { terms: qualityIndicators, variation, findings });
    }),
  };
}

function classParts({ stages, findings }: ClassSizeAssessment, telling: Telling): Pick<VerdictView, "lines" | "tables"> {
  const { say } = telling;
  const there = STAGES.filter((stage) => findings.some((finding) => finding.stage === stage));
  const heads = [say("indicator"), `#${say("share")}`, `#${say("limit")}`, say("judgement"), say("remarks")];
  return {
    lines: there.map((stage): LineView => {
      const { classes, mean } = stages[stage];
      const places = { stage: stageName(telling, stage), classes, mean: mean === null ? "" : mean.toFixed(1) };
      return { text: sentence(say(mean === null ? "sizeLineUnknown" : "sizeLine", places)) };
    }),
    tables: there.map((stage) =>
      tableOf(
        telling,
        { caption: say("sizes", { stage: stageName(telling, stage) }), heads, rows: findings.filter((finding) => finding.stage === stage) },
        (finding) => {
          const { value, limit } = judgedText(telling, finding);
          return [
            cell(named(telling, finding.indicator)),
            cell(value),
            cell(limit),
            verdictCell(telling, finding.verdict),
            cell(reasonsText(telling, finding.reasons)),
          ];
        },
      ),
    ),
  };
}

/** What the table of a stage is drawn from. */
interface Coefficients {
  readonly terms: readonly { readonly id: string; readonly unit: string }[];
  readonly variation: Readonly<Record<string, InterSchoolVariation>>;
  /** Of each coefficient, where the standard judges it. */
  readonly findings: readonly Finding[];
}

function coefficientTable(telling: Telling, stage: Stage, { terms, variation, findings }: Coefficients): TableView {
  const { say } = telling;
  const judged = findings.length > 0;
  const reasons = terms.map(({ id }) => findings.find(({ indicator }) => indicator === id)?.reasons ?? variation[id]?.reasons ?? []);
  // What is said of every row is said once, below.
  const inAll = commonOf(reasons);
  const common = reasonsText(
    telling,
    (reasons[0] ?? []).filter((reason) => inAll.has(JSON.stringify(reason))),
  );
  const remarks = new Map(
    terms.map(({ id }, at) => {
      const own = (reasons[at] ?? []).filter((reason) => !inAll.has(JSON.stringify(reason)));
      return [id, reasonsText(telling, own)];
    }),
  );
  const hasRemarks = [...remarks.values()].some((remark) => remark !== "");
  const heads = [
    say("indicator"),
    `#${say("coefficient")}`,
    ...(judged ? [`#${say("limit")}`, say("judgement")] : []),
    `#${say("mean")}`,
    `#${say("schools")}`,
    ...(hasRemarks ? [say("remarks")] : []),
  ];
  const caption = say("coefficients", { stage: stageName(telling, stage) });
  const table = tableOf(telling, { caption, heads, rows: terms }, ({ id, unit }) => {
    const known = variation[id];
    const finding = findings.find(({ indicator }) => indicator === id);
    const shown = finding === undefined ? null : judgedText(telling, finding);
    return [
      cell(named(telling, id)),
      cell(shown?.value ?? numberText(telling, known?.coefficient ?? null, "coefficient")),
      ...(finding === undefined || shown === null ? [] : [cell(shown.limit), verdictCell(telling, finding.verdict)]),
      cell(numberText(telling, known?.mean ?? null, unit)),
      cell(`${String(known?.ledger.used ?? 0)}/${String(known?.ledger.given ?? 0)}`),
      ...(hasRemarks ? [cell(remarks.get(id) ?? "")] : []),
    ];
  });
  return common === "" ? table : { ...table, rest: common };
}

/** The reasons that every row has, as they are written. */
function commonOf(rows: readonly (readonly Reason[])[]): ReadonlySet<string> {
  const [first = [], ...others] = rows.map((reasons) => reasons.map((reason) => JSON.stringify(reason)));
  return new Set(first.filter((reason) => others.every((other) => other.includes(reason))));
}

function withReasons(text: string, { reasons }: Finding, telling: Telling): string {
  return reasons.length === 0 ? text : `${text}${telling.language === "zh" ? "" : " "}${reasonsText(telling, reasons)}`;
}

/** Whether a stage has any school. */
function isThere(variation: Readonly<Record<string, InterSchoolVariation>>): boolean {
  return Object.values(variation).some(({ ledger }) => ledger.given > 0);
}
