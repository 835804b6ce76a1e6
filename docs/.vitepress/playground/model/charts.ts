import { classSizeHistogram, coefficientsAgainstLimits, schoolSpread, shortfallRanking, type Chart } from "edu-balance/charts";
import type { ReportLocale } from "edu-balance/reporting";
import type { Shortfalls } from "edu-balance/planning";
import type { Say } from "../words/say.js";
import type { Assessed } from "./assessSheet.js";
import type { ChartChoice, ChartsAnswer } from "./protocol.js";

/** Schools beyond which a chart with a mark for each cannot be read. */
const MOST_SCHOOLS = 500;

/** How the charts speak, and what is short: it is asked for only where schools are few enough to be drawn. */
interface ChartTask {
  readonly locale: ReportLocale;
  readonly say: Say;
  readonly findShortfalls: () => Shortfalls | null;
}

/** The charts of what was assessed. */
export function chartsOf(assessed: Assessed, { indicator, stage }: ChartChoice, { locale, say, findShortfalls }: ChartTask): ChartsAnswer {
  if (assessed.standard === "classSize") {
    const { result, classes } = assessed;
    return { charts: result.findings.length === 0 ? [] : [classSizeHistogram(result, { locale, classes })], note: "" };
  }
  const { result, units } = assessed;
  const all = coefficientsAgainstLimits(result, { locale });
  const ofStage = units.filter((unit) => unit.stage === stage);
  if (indicator === null || ofStage.length === 0) return { charts: [all], note: "" };
  if (ofStage.length > MOST_SCHOOLS) return { charts: [all], note: say("tooMany", { count: ofStage.length }) };
  const given = assessed.standard === "basicBalance2012" ? { units } : {};
  const names = Object.fromEntries(ofStage.flatMap(({ schoolId, name }) => (name === undefined ? [] : [[schoolId, name]])));
  const spread = schoolSpread(result, { locale, indicator, stage, names, ...given });
  return {
    charts: [
      all,
      spread,
      ...shortfallChart({ indicator, stage }, { locale, shortfalls: findShortfalls(), names, subject: result.subject.name ?? "" }),
    ],
    note: "",
  };
}

/** Whose shortfalls are ranked. */
interface Ranked {
  readonly locale: ReportLocale;
  readonly shortfalls: Shortfalls | null;
  readonly names: Readonly<Record<string, string>>;
  readonly subject: string;
}

function shortfallChart({ indicator, stage }: ChartChoice, { locale, shortfalls, names, subject }: Ranked): Chart[] {
  const isShort = shortfalls?.schools.some((school) => school.stage === stage && school.lines.some((line) => line.indicator === indicator));
  if (shortfalls === null || isShort !== true || indicator === null) return [];
  return [shortfallRanking(shortfalls, { locale, indicator, stage, names, subject })];
}
