import { VERDICT_NAMES, nameOf, type Stage, type Verdict } from "edu-balance";
import type { Formatter } from "picocolors/types";
import { say, type Page } from "./page.js";
import type { Cell } from "./table.js";

/** The stages, in their order. */
export const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];

/** What a stage is called. */
export function stageName(page: Page, stage: Stage): string {
  return say(page, nameOf(`stageUnit.stage.${stage}`));
}

/** The verdict in words, coloured. */
export function verdictCell(page: Page, verdict: Verdict): Cell {
  return { text: say(page, VERDICT_NAMES[verdict]), paint: paintOf(page, verdict) };
}

/** The colour of a verdict; every verdict also stands there in words. */
export function paintOf(page: Page, verdict: Verdict): Formatter {
  const { colours } = page;
  const paints: Readonly<Record<Verdict, Formatter>> = {
    met: colours.green,
    declared: colours.cyan,
    pending: colours.blue,
    described: colours.dim,
    undetermined: colours.yellow,
    notMet: colours.red,
    notApplicable: colours.dim,
  };
  return paints[verdict];
}
