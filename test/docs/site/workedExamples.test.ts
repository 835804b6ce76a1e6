import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import { compareMethods, measures, parameterHistory } from "edu-balance";
import { measuresBelow } from "../../../scripts/site/pages/indicators/requiredFigures.js";
import { examples } from "../../../scripts/site/pages/indicators/examples/index.js";
import type { Reading } from "../../../scripts/site/pages/indicators/examples/example.js";
import { resultOf, workOut } from "../../../scripts/site/pages/indicators/handSum.js";
import { mistakes } from "../../../scripts/site/pages/indicators/mistakeRecords.js";
import { PUPILS, VOLUMES } from "../../../scripts/site/pages/indicators/examples/publishedCounty.js";

type Given = Readonly<Record<string, unknown>>;

/** What the library answers, read as the example says. */
function answerOf(call: string, given: readonly unknown[], { list, where = {}, path }: Reading): unknown {
  const work = (core as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[call];
  if (work === undefined) throw new Error(`There is no ${call}.`);
  const result = work(...given);
  const within = (value: unknown, keys: readonly (string | number)[]): unknown =>
    keys.reduce<unknown>((each, key) => (each as Given | undefined)?.[key], value);
  if (list === undefined) return within(result, path);
  const isFinding = list === "allFindings";
  const entries = isFinding ? core.findingsOf(result as object) : list === "answer" ? result : within(result, list);
  const found = (entries as readonly Given[]).find((entry) =>
    Object.entries(where).every(([key, value]) => (isFinding ? within(entry, ["finding", key]) : entry[key]) === value),
  );
  return within(found, path);
}

describe("worked examples", () => {
  it("are there for every measure, once", () => {
    expect(examples.map(({ measure }) => measure).sort()).toEqual(measures.map(({ id }) => id).sort());
  });

  // The one that is written as a program is run with the other fences.
  it.each(examples.filter(({ code }) => code === undefined))(
    "of $measure: the library gives what the hand gives",
    ({ call, given, read, steps }) => {
      const byHand = resultOf(steps);
      const value = answerOf(call, given, read);
      expect(value).toBeTypeOf("number");
      expect(Math.abs((value as number) - byHand)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(byHand)));
    },
  );

  it("call a function that the measure names", () => {
    const others = examples.filter(({ measure, call }) => measures.find(({ id }) => id === measure)?.functions.includes(call) !== true);
    expect(others.map(({ measure }) => measure)).toEqual([]);
  });
});

/** Values of the parameters that judge a measure, what it counts by and what it is made of. */
function limitsOf(id: string): number[] {
  const own = measures.filter((each) => [id, ...measuresBelow(id), ...(id === "musicRooms" ? ["musicRoomArea"] : [])].includes(each.id));
  return own
    .flatMap(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy])
    .flatMap((each) => parameterHistory(each).map(({ value }) => value));
}

describe("mistakes of others", () => {
  it.each(mistakes)("of $measure give something else: $words.en", ({ measure, wrong, right }) => {
    expect(measures.some(({ id }) => id === measure)).toBe(true);
    expect(resultOf(wrong)).not.toBe(resultOf(right));
  });

  it.each(mistakes)("of $measure: what they are held against is a limit of the records", ({ measure, right }) => {
    const limits = new Set(limitsOf(measure));
    const held = right.flatMap((step) =>
      [...step.matchAll(/[<>≤≥] (?<limit>\d+(?:\.\d+)?)/gu)].map((match) => Number(match.groups?.["limit"])),
    );
    expect(held.filter((limit) => !limits.has(limit))).toEqual([]);
  });

  it("of the coefficient are those of the published county: 0.5153 by the text, 0.4888 unweighted, 0.5465 over n − 1", () => {
    const values = VOLUMES.map((volumes, at) => volumes / (PUPILS[at] ?? Number.NaN));
    const [official, plain, sample] = compareMethods(values, PUPILS).map(({ coefficient }) => coefficient?.toFixed(4));
    expect([official, plain, sample]).toEqual(["0.5153", "0.4888", "0.5465"]);
  });
});

describe("working out by hand", () => {
  const rows: readonly (readonly [string, number])[] = [
    ["1 + 2 × 3", 7],
    ["(1 + 2) × 3", 9],
    ["8 ÷ 4 ÷ 2", 1],
    ["7 − 2 − 1", 4],
    ["√(9 × 4)", 6],
    ["2 × 3²", 18],
    ["(2 × 3)²", 36],
    ["⌈20 ÷ 12⌉", 2],
    ["max(0, 3 − 5) + min(2, 1, 4)", 1],
    ["(46 > 45) + (45 > 45) + (45 ≥ 45) + (1 < 2) + (2 ≤ 1)", 3],
  ];

  it.each(rows)("%s is %d", (sum, value) => {
    expect(resultOf([sum])).toBe(value);
  });

  it("goes on with what earlier steps are called", () => {
    expect(workOut(["M = (1 + 3) ÷ 2", "M × M"]).map(({ value }) => value)).toEqual([2, 4]);
  });

  it.each(["1 +", "(1", "x", "2 3", "max 1", ""])("refuses %j", (sum) => {
    expect(() => resultOf([sum])).toThrow();
  });
});
