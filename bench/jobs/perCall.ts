/**
 * What a caller waits for, call by call. The unit is Y, `JSON.stringify` of 70 units in the same run: it moves with the
 * machine, so that only what a call costs beside it is compared.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { interleave, timingOf, WrongAnswer, type AnyVariant, type Rounds, type Timing } from "../measure.js";
import { messageFrom } from "../child.js";
import { callsOfUsers } from "../ours.js";
import { shown, withSeparators, type Section } from "../section.js";
import { LEAST } from "../table.js";
import type { ClassMemory } from "./classMemory.js";
import { COLD_CALLS, type ColdCall } from "./coldCalls.js";
import { makeCounty, sheetOf } from "./county.js";

const WARM_MS = 1000;
/** Processes whose first call is clocked. */
const COLD = 5;
const YARDSTICK = "JSON.stringify of 70 units";
export async function perCall(rounds: Rounds): Promise<Section> {
  const { some, primary, schools, rolls } = makeCounty();
  const city = cityRecordsAt(inventedCity(), "2021-12-31", "zh");
  const calls = callsOfUsers();
  const list: readonly (readonly [name: string, run: () => unknown])[] = [
    [YARDSTICK, () => JSON.stringify(some)],
    ["parameterAt, county → nation", calls.limit],
    ["interSchoolVariation, 35 units", () => calls.variation(primary)],
    ["assessBasicBalance, 70 units", () => calls.basicBalance(some)],
    ["stageUnits, 100 schools", () => calls.stageUnits(schools)],
    ["assessClassSizes, 2,500 rolls", () => calls.classSizes(rolls)],
    ["assessQualityBalance, 70 units and their schools", () => calls.qualityBalance(some, schools.slice(0, 70))],
    ["readRows, 70 rows of 10 columns", () => calls.readRows(sheetOf(some))],
    ["readSheet, the same rows", () => calls.readSheet(sheetOf(some))],
    ["assessShuozhou2016, six counties with all records", () => calls.city(city)],
    ["assessShuozhou2016, no record", () => calls.city({})],
  ];
  const variants = list.map(
    ([name, run]): AnyVariant => ({
      name,
      run,
      check: (result: unknown) => {
        const read = name.startsWith("read") ? (result as { readonly records: readonly unknown[] }).records.length : some.length;
        if (read !== some.length) throw new WrongAnswer(`${String(read)} records.`);
      },
    }),
  );
  warmUp(list.map(([, run]) => run));
  const timings = await interleave(variants, rounds);
  const cold = coldCalls(COLD);
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
          const text = textOf(list[index][1]());
          return [name, shown(median), shown(least), withSeparators(Buffer.byteLength(text)), withSeparators(gzipSync(text).length)];
        }),
      },
      {
        columns: ["first call of a process, after the import", "median ms", "least–most ms"],
        rows: cold.map(({ name, median, least, most }) => [name, shown(median), `${shown(least)}–${shown(most)}`]),
      },
    ],
    notes: [
      `Y is ${YARDSTICK} with all figures, ${shown((unit?.median ?? Number.NaN) * 1000)} µs here. Each call was made for ${shown(WARM_MS / 1000)} s before anything was timed; first calls are of ${String(COLD)} processes each.`,
      `assessClassSizes of ${withSeparators(peak.classes)} rolls in one call: the process is ${shown(peak.inputBytes / 1e6)} MB with the input, ${shown(peak.peakBytes / 1e6)} MB at its peak.`,
    ],
    figures: {
      ...Object.fromEntries(
        inY.flatMap(({ name, median, least }, index) => [
          [`call: ${name}`, median],
          [`call: ${name}${LEAST}`, least],
          [`call: ${name}, bytes`, Buffer.byteLength(textOf(list[index][1]()))],
        ]),
      ),
      ...Object.fromEntries(cold.map(({ name, median }) => [`cold: ${name}`, median])),
      "call: class rolls of a nation, peak by input": peak.peakBytes / peak.inputBytes,
    },
  };
}

/** Makes each call until it is compiled: what a platform calls all day is warm. */
function warmUp(calls: readonly (() => unknown)[]): void {
  for (const call of calls) {
    const until = performance.now() + WARM_MS;
    do call();
    while (performance.now() < until);
  }
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

function textOf(result: unknown): string {
  return typeof result === "string" ? result : JSON.stringify(result);
}
