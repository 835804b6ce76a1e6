import { figureName } from "../../../../src/naming/fieldNames.js";
import { STAGES } from "../../../../src/policy/records/lists.js";
import { shortfalls, type Shortfalls } from "edu-balance/planning";
import type { Assessed } from "./assessSheet.js";
import type { Settings } from "./settings.js";
import type { TableView } from "./tableView.js";
import { cell, named, neededText, numberText, reasonsText, sentence, tableOf, verdictCell, type Telling } from "./telling.js";
import { stageName } from "./verdictView.js";

/** What is short, for the page. */
export interface ShortfallView {
  readonly lines: readonly string[];
  readonly tables: readonly TableView[];
}

/** No price is asked for here, and no cost is shown. */
const ABOUT_PRICES: readonly string[] = ["priceMissing", "cheapestUnknown"];

/** What the schools of a sheet are short of; `null` for a standard whose limits for a school are not in the library. */
export function shortfallsOf(assessed: Assessed, { asOf, allowUnverified }: Settings): Shortfalls | null {
  if (assessed.standard !== "qualityBalance2017") return null;
  const { units, result } = assessed;
  return shortfalls(units, { standard: assessed.standard, asOf, county: result.subject, ...(allowUnverified ? { allowUnverified } : {}) });
}

export function shortfallView(assessed: Assessed, found: Shortfalls | null, telling: Telling): ShortfallView | null {
  const { say } = telling;
  if (assessed.standard === "classSize") return null;
  if (assessed.standard === "basicBalance2012") return { lines: [...marginLines(assessed, telling), say("shortfallsLater")], tables: [] };
  if (found === null) return null;
  const { totals, schools, reasons } = found;
  const known = reasons.filter(({ code }) => !ABOUT_PRICES.includes(code));
  // Where no school could be judged, none is short and none is not.
  const isNone = schools.length === 0 && known.length === 0;
  const lines = [isNone ? say("noShortfalls") : "", reasonsText(telling, known)].filter((line) => line !== "");
  if (schools.length === 0) return { lines, tables: [] };
  const needs = [`#${say("toLimit")}`, `#${say("toFloor")}`];
  return {
    lines,
    tables: [
      tableOf(
        telling,
        {
          caption: say("shortfallTotals"),
          heads: [say("stage"), say("indicator"), say("figure"), `#${say("missing")}`, ...needs],
          rows: totals,
        },
        ({ stage, indicator, figure, unit, schools: count, toLimit, toFloor }) => [
          cell(stageName(telling, stage)),
          cell(named(telling, indicator)),
          cell(figureName(figure)?.[telling.language] ?? figure),
          cell(count),
          cell(neededText(telling, toLimit, unit)),
          cell(neededText(telling, toFloor, unit)),
        ],
      ),
      tableOf(
        telling,
        {
          caption: say("shortfallSchools"),
          heads: [say("school"), say("stage"), say("indicator"), `#${say("has")}`, say("judgement"), ...needs],
          rows: schools.flatMap(({ schoolId, name = schoolId, stage, lines: own }) => own.map((line) => ({ name, stage, line }))),
        },
        ({ name, stage, line: { indicator, unit, verdict, value, toLimit, toFloor } }) => [
          cell(name),
          cell(stageName(telling, stage)),
          cell(named(telling, indicator)),
          cell(value === null ? say("unknown") : String(Number(value.toPrecision(4)))),
          verdictCell(telling, verdict),
          cell(toLimit === null ? "—" : neededText(telling, toLimit, unit)),
          cell(toFloor === null ? "—" : neededText(telling, toFloor, unit)),
        ],
      ),
    ],
  };
}

function marginLines({ result }: Extract<Assessed, { standard: "basicBalance2012" }>, telling: Telling): string[] {
  return STAGES.flatMap((stage) => {
    const { margin, unit, verdict } = result.stages[stage].finding;
    if (margin === null || (verdict !== "met" && verdict !== "notMet")) return [];
    const places = { stage: stageName(telling, stage), value: numberText(telling, Math.abs(margin), unit) };
    return [sentence(telling.say(verdict === "met" ? "marginUnder" : "marginOver", places))];
  });
}
