import type { Language } from "../../../../src/foundation/localText.js";
import { groupBy } from "../../../../src/foundation/groupBy.js";
import { QUALITY_INDICATOR_IDS, RESOURCE_INDICATOR_IDS } from "../../../../src/indicators/school/lists.js";
import { comparatorSign } from "../../../../src/naming/comparatorSign.js";
import { nameOf } from "../../../../src/naming/nameOf.js";
import { scopeName } from "../../../../src/naming/scopeNames.js";
import { parameterHistory } from "../../../../src/policy/index.js";
import { STAGE_NAMES } from "../../../../src/policy/records/lists.js";
import type { ParameterId } from "../../../../src/policy/records/parameterNames.js";
import { placeCodes } from "../../../../src/policy/records/places.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { confirmationTag } from "../../confirmation.js";
import { exactNumber } from "../../exactNumber.js";
import { linkTo, sourceLink } from "../../links.js";
import { escapeText, table } from "../../page.js";
import { stepChart } from "../../stepChart.js";
import { inBrackets, MARKS } from "../../words.js";
import type { Section } from "./section.js";

/** What a measure is held against, from day to day: a table of every record, and a picture where it changed. */
export const thresholds: Section = {
  id: "thresholds",
  title: { zh: "标准值沿革", en: "Limits by date" },
  write: ({ id, judgedBy }, language) => {
    const spread = judgedBySpread(id, language);
    const own =
      judgedBy.length > 0
        ? judgedBy.map((each) => historyOf(each, language))
        : spread.length > 0
          ? []
          : [
              {
                zh: "没有文件给出数值标准：结果仅作说明，不作判定；填报者可给出自己的读法。",
                en: "No document sets a number: the result is described and not judged, unless the caller gives a reading.",
              }[language],
            ];
    return [...own, ...spread].join("\n\n");
  },
};

/** What the gap between schools in it is judged by, alone or beside its value. */
function judgedBySpread(id: string, language: Language): string[] {
  const judges = [
    ...(RESOURCE_INDICATOR_IDS.some((each) => each === id) || id === SPREAD ? ["compositeCoefficient"] : []),
    ...(QUALITY_INDICATOR_IDS.some((each) => each === id) || id === SPREAD ? ["qualityCoefficient"] : []),
  ];
  if (judges.length === 0) return [];
  const links = judges.map((each) => linkTo(each, language)).join(MARKS[language].list);
  return [`${{ zh: "校际差距按此判定：", en: "The gap between schools is judged by " }[language]}${links}${MARKS[language].stop}`];
}

/** The measure of the gap itself. */
const SPREAD = "interSchoolCoefficient";

function historyOf(id: ParameterId, language: Language): string {
  const history = parameterHistory(id);
  // One picture shows how it changed; the page of the parameter has those of every stage and place.
  return [linkTo(id, language), thresholdTable(history, language), ...chartsOf(id, language).slice(0, 1)].join("\n\n");
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ["标准", "起", "止", "依据", "核实"],
  en: ["Limit", "From", "Until", "Source", "Confirmed"],
};

/** A row for the records that one clause set for the same days. */
function thresholdTable(history: readonly Parameter[], language: Language): string {
  const groups = groupBy(history, ({ effectiveFrom, effectiveTo = "", source, confirmation }) =>
    [effectiveFrom, effectiveTo, source.document, source.clause ?? "", confirmation].join("|"),
  );
  const rows = [...groups.values()].map((group) => {
    const [first] = group;
    const tag = confirmationTag(first.confirmation, language);
    return [limitsText(group, language), first.effectiveFrom, first.effectiveTo ?? "", sourceLink(first.source, language), tag];
  });
  return table(HEAD[language], rows);
}

/** Limits in lines of one cell, each with what it is for. */
export function limitsText(group: readonly Parameter[], language: Language): string {
  const lines = group.map((parameter) => {
    const of = appliesTo(parameter, language);
    return `${of === "" ? "" : `${of}${MARKS[language].colon}`}${limitText(parameter, language)}`;
  });
  return lines.join("<br>");
}

/** A limit as it is held: with its sign, and the day it falls due. */
export function limitText({ value, unit, comparator, dueBy }: Parameter, language: Language): string {
  const due = dueBy === undefined ? "" : inBrackets({ zh: `${dueBy}前`, en: `by ${dueBy}` }[language], language);
  return `${escapeText(comparatorSign(comparator, language))}\u00A0${exactNumber(value, unit, language)}${due}`;
}

/** The stage, special case and place of a rule; empty where it holds for all. */
export function appliesTo({ stage, scope, place }: Parameter, language: Language): string {
  const own =
    placeCodes.find(({ code }) => code === place)?.name[language] ?? { zh: `区划代码${place}`, en: `place code ${place}` }[language];
  const words = [
    ...(place === "CN" ? [] : [own]),
    ...(stage === undefined ? [] : [STAGE_NAMES[stage][language]]),
    ...(scope === undefined ? [] : [scopeName(scope)?.[language] ?? scope]),
  ];
  return words.map(escapeText).join(MARKS[language].list);
}

/** The records of one place, stage and special case, which took each other's place; the longest series first. */
export function seriesOf(id: string): readonly (readonly Parameter[])[] {
  const series = new Map<string, Parameter[]>();
  for (const parameter of parameterHistory(id)) {
    const key = [parameter.place, parameter.stage, parameter.scope].join();
    series.set(key, [...(series.get(key) ?? []), parameter]);
  }
  const changed = [...series.values()].filter((each) => new Set(each.map(({ effectiveFrom }) => effectiveFrom)).size > 1);
  return changed.sort((one, other) => other.length - one.length);
}

/** One chart for each series that changed. */
export function chartsOf(id: string, language: Language): string[] {
  const charts = seriesOf(id).map((series) => {
    const [first] = series;
    const of = first === undefined ? "" : appliesTo(first, language);
    return stepChart(
      series.map(({ effectiveFrom: from, effectiveTo: until, value }) => ({ from, ...(until === undefined ? {} : { until }), value })),
      {
        caption: of,
        title: `${nameOf(id)[language]}${of === "" ? "" : inBrackets(of, language)}`,
        valueText: (value) => exactNumber(value, first?.unit ?? "count", language),
        separator: MARKS[language].semicolon,
      },
    );
  });
  return charts.filter((chart) => chart !== "");
}
