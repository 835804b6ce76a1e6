/**
 * What a caller waits for, call by call. The unit is Y, `JSON.stringify` of 70 units in the same run: it moves with the
 * machine, so that only what a call costs beside it is compared.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { interleave, timingOf, WrongAnswer, type AnyVariant, type Rounds, type Timing } from "../measure.js";
import { messageFrom } from "../child.js";
import { openBuild, type RowsRead } from "../build.js";
import { BUILD } from "../setting.js";
import { shown, withSeparators, type Section } from "../section.js";
import { LEAST } from "../table.js";
import type { ClassMemory } from "./classMemory.js";
import { COLD_CALLS, type ColdCall } from "./coldCalls.js";
import { makeCounty } from "./county.js";
import { userCalls, warmUp, YARDSTICK, type UserCall } from "./userCallList.js";

/** Records in the rows that are read. */
const ROWS = 70;

export async function perCall(rounds: Rounds): Promise<Section> {
  const list = userCalls(await openBuild(BUILD), makeCounty());
  warmUp(list, rounds);
  const timings = await interleave(list.map(variantOf), rounds);
  const cold = coldCalls(rounds.processes);
  const peak = await messageFrom<ClassMemory>("./jobs/classMemory.ts", []);
  const unit = timings.find(({ name }) => name === YARDSTICK);
  const inY = timings.map(({ name, median, least }) => ({
    name,
    median: median / (unit?.median ?? Number.NaN),
    least: least / (unit?.least ?? Number.NaN),
  }));
  return {
    title: "What a call costs",
    tables: [
      {
        columns: ["call", "in Y", "in Y by least times", "result, bytes of JSON", "gzipped"],
        rows: inY.map(({ name, median, least }, index) => {
          const text = textOf(list[index].run());
          return [name, shown(median), shown(least), withSeparators(Buffer.byteLength(text)), withSeparators(gzipSync(text).length)];
        }),
      },
      {
        columns: ["first call of a process, after the import", "median ms", "least–most ms"],
        rows: cold.map(({ name, median, least, most }) => [name, shown(median), `${shown(least)}–${shown(most)}`]),
      },
    ],
    notes: [
      `Y is ${YARDSTICK} with all figures, ${shown((unit?.median ?? Number.NaN) * 1000)} µs here. Each call was made for ${shown(rounds.callWarmMs / 1000)} s before anything was timed; first calls are of ${String(rounds.processes)} processes each.`,
      `assessClassSizes of ${withSeparators(peak.classes)} rolls in one call: the process is ${shown(peak.inputBytes / 1e6)} MB with the input, ${shown(peak.peakBytes / 1e6)} MB at its peak.`,
    ],
    figures: {
      ...Object.fromEntries(
        inY.flatMap(({ name, median, least }, index) => [
          [`call: ${name}`, median],
          [`call: ${name}${LEAST}`, least],
          [`call: ${name}, bytes`, Buffer.byteLength(textOf(list[index].run()))],
        ]),
      ),
      ...Object.fromEntries(cold.map(({ name, median }) => [`cold: ${name}`, median])),
      "call: class rolls of a nation, peak by input": peak.peakBytes / peak.inputBytes,
    },
  };
}

/** A call as a variant. A reader that reads nothing is fast. */
export function variantOf({ name, run }: UserCall): AnyVariant {
  return {
    name,
    run,
    check: (result: unknown) => {
      const read = name.startsWith("read") ? (result as RowsRead).records.length : ROWS;
      if (read !== ROWS) throw new WrongAnswer(`${String(read)} records.`);
    },
  };
}

/** The first call of a process, clocked after the import, in processes in turn. */
function coldCalls(rounds: number): Timing[] {
  const names = Object.keys(COLD_CALLS) as ColdCall[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const args = ["--import", "tsx", fileURLToPath(new URL("./coldCall.ts", import.meta.url)), name];
      const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      times.get(name)?.push(Number(stdout));
    }
  }
  return names.map((name) => timingOf(name, times.get(name) ?? []));
}

export function textOf(result: unknown): string {
  return typeof result === "string" ? result : JSON.stringify(result);
}
