import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";
import { installPacked, type Consumer } from "./consumer.js";

/** The oldest and the newest TypeScript the package promises to work with, by the name they are installed under. */
const COMPILERS = { "5.4.5": "typescript", "7.0.2": "typescript7" } as const;

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const entries = [
  "edu-balance",
  "edu-balance/statistics",
  "edu-balance/columns",
  "edu-balance/planning",
  "edu-balance/reporting",
  "edu-balance/charts",
  "edu-balance/sql",
  "edu-balance/udf",
  "edu-balance/schemas",
  "edu-balance/intake",
];

let consumer: Consumer;
let project = "";

const run: Consumer["run"] = (...args) => consumer.run(...args);
const node: Consumer["node"] = (...args) => consumer.node(...args);

describe("the packed tarball, installed in an empty project", () => {
  beforeAll(() => {
    consumer = installPacked(Object.entries(COMPILERS).map(([version, name]) => `${name}@npm:typescript@${version}`));
    project = consumer.path;
    mkdirSync(join(project, "types"));
  });

  afterAll(() => {
    consumer.remove();
  });

  it("brings the runtime dependencies and zod as a peer, and nothing else", () => {
    const installed = readdirSync(join(project, "node_modules")).filter((name) => !/^\.|^@typescript$/u.test(name));
    expect(installed.sort()).toEqual(["date-fns", "edu-balance", "simple-statistics", ...Object.values(COMPILERS), "zod"]);
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["date-fns", "simple-statistics"]);
    expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
    expect(manifest.devDependencies).toHaveProperty("zod");
  });

  const example = "coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9])";

  it("works from ESM", () => {
    expect(node("esm.mjs", `import { coefficientOfVariation } from "edu-balance/statistics"; console.log(${example});`)).toBe(0.4);
  });

  it("works from CJS", () => {
    expect(node("cjs.cjs", `const { coefficientOfVariation } = require("edu-balance/statistics"); console.log(${example});`)).toBe(0.4);
  });

  it.each(entries)("%s exports the same names to both", (entry) => {
    const esm = node("names.mjs", `import * as all from "${entry}"; console.log(JSON.stringify(Object.keys(all).sort()));`);
    const cjs = node("names.cjs", `console.log(JSON.stringify(Object.keys(require("${entry}")).sort()));`);
    expect(cjs).toEqual(esm);
    expect(esm).not.toEqual([]);
  });

  it("brings the JSON Schemas, and nothing of what makes them", () => {
    const names = readdirSync(`${root}schemas`).filter((name) => name.endsWith(".json"));
    expect(readdirSync(join(project, "node_modules/edu-balance/schemas")).sort()).toEqual(names.sort());
    const code = `console.log(JSON.stringify(require("edu-balance/schemas/stageUnit.json").required));`;
    expect(node("json.cjs", code)).toEqual(["schoolId", "stage", "pupils"]);
  });

  it("does not load zod through the core entry", () => {
    const code = `
      const loaded = [];
      const Module = require("node:module");
      const resolve = Module._resolveFilename;
      Module._resolveFilename = (request, ...rest) => { loaded.push(request); return resolve(request, ...rest); };
      require("edu-balance"); require("edu-balance/statistics");
      const before = loaded.some((request) => request.startsWith("zod"));
      require("edu-balance/schemas");
      console.log(JSON.stringify([before, loaded.some((request) => request.startsWith("zod"))]));`;
    expect(node("loads.cjs", code)).toEqual([false, true]);
  });

  it("loads at the start of a program what the core exports that is no function, and the rest at a call", () => {
    const code = `
      const loaded = () => Object.keys(require.cache).filter((path) => /[/\\\\]late[/\\\\]/.test(path)).length;
      const core = require("edu-balance");
      const before = [loaded(), core.parameters.length > 0, core.clauses.length > 0];
      core.parameterAt("compositeCoefficientLimit", { asOf: "2016-12-31" });
      console.log(JSON.stringify([...before, loaded() > 0]));`;
    expect(node("late.cjs", code)).toEqual([0, true, true, true]);
  });

  it("has functions of the names and the numbers of parameters that they have in the sources", async () => {
    const code = `
      const called = Object.entries(require("edu-balance")).filter(([, value]) => typeof value === "function");
      console.log(JSON.stringify(called.map(([name, { length }]) => [name, length]).sort()));`;
    const sources = Object.entries<unknown>(await import("../../src/index.js"));
    const called = sources.flatMap(([name, value]) => (typeof value === "function" ? [[name, value.length]] : []));
    expect(called.length).toBeGreaterThan(100);
    expect(node("lengths.cjs", code)).toEqual(called.sort());
    expect(node("named.cjs", `console.log(JSON.stringify(require("edu-balance").assessBasicBalance.name));`)).toBe("assessBasicBalance");
  });

  it("is one package whichever way it is loaded", () => {
    const code = `
      import { createRequire } from "node:module";
      import { UsageError, parameterAt } from "edu-balance";
      import { StatisticsError } from "edu-balance/statistics";
      const require = createRequire(import.meta.url);
      const caught = [];
      try { parameterAt("compositeCoefficientLimit", { asOf: "soon" }); } catch (error) { caught.push(error instanceof require("edu-balance").UsageError); }
      try { require("edu-balance/statistics").gini([]); } catch (error) { caught.push(error instanceof StatisticsError); }
      try { require("edu-balance/intake").readRows(0, { kind: "school" }); } catch (error) { caught.push(error instanceof UsageError); }
      console.log(JSON.stringify(caught));`;
    expect(node("one.mjs", code)).toEqual([true, true, true]);
  });

  it("has one class for each error, whichever entry it is taken from and whichever way", () => {
    const code = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const classes = {};
      for (const entry of ${JSON.stringify(entries)})
        for (const exported of [await import(entry), require(entry)])
          for (const [name, value] of Object.entries(exported)) if (name.endsWith("Error") && !/^is/u.test(name)) (classes[name] ??= []).push(value);
      console.log(JSON.stringify(Object.entries(classes).map(([name, found]) => [name, found.length > 1, new Set(found).size]).sort()));`;
    expect(node("classes.mjs", code)).toEqual([
      ["StatisticsError", true, 1],
      ["UsageError", true, 1],
    ]);
  });

  it("says where in its sources an error arose, though what Node loads is minified", () => {
    const code = `
      const caught = [];
      try { require("edu-balance").parameterAt("x", { asOf: "soon" }); } catch (error) { caught.push(error.stack); }
      try { require("edu-balance/statistics").gini([]); } catch (error) { caught.push(error.stack); }
      console.log(JSON.stringify(caught));`;
    writeFileSync(join(project, "stack.cjs"), code);
    const stacks = JSON.parse(run(process.execPath, "--enable-source-maps", "stack.cjs")) as string[];
    // Each place of the library on the way, by the line of the sources that is there.
    const lines = stacks.map((stack) =>
      [...stack.matchAll(/[/\\](?<file>src[/\\].*\.ts):(?<line>\d+):\d+/gu)].map(({ groups }) => {
        const text = readFileSync(`${root}${groups?.["file"] ?? ""}`, "utf8");
        return text.split("\n")[Number(groups?.["line"]) - 1]?.trim();
      }),
    );
    expect(lines[0]?.[0]).toMatch(/new UsageError\(/u);
    expect(lines[0]?.[1]).toMatch(/requireDate\(/u);
    expect(lines[1]?.[0]).toMatch(/new StatisticsError\(/u);
    expect(lines[1]?.length).toBeGreaterThan(1);
    expect(stacks[0]).toMatch(/src.policy.lookup.parameterAt\.ts:\d+:\d+/u);
  });

  it("is small: at most 300 files", () => {
    const files = readdirSync(join(project, "node_modules/edu-balance"), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(files.length).toBeLessThanOrEqual(300);
  });

  const projects = (["5.4.5", "7.0.2"] as const).flatMap((version) =>
    [
      ["esm.ts", "nodenext"],
      ["cjs.cts", "nodenext"],
      ["bundled.ts", "bundler"],
      ["old.ts", "node10"],
    ].map(([file = "", resolution = ""]) => ({ version, file, resolution })),
  );

  // TypeScript 7 knows the oldest way to resolve no more.
  const checked = projects.filter(({ version, resolution }) => version !== "7.0.2" || resolution !== "node10");

  it.each(checked)(
    "type-checks in a TypeScript $version project: $file with $resolution resolution",
    ({ version, file, resolution: moduleResolution }) => {
      const path = join("types", file);
      writeFileSync(
        join(project, path),
        `import { assessBasicBalance, interSchoolVariation, stageUnits, type StageUnit } from "edu-balance";
       import { coefficientOfVariation, type StatisticsErrorCode } from "edu-balance/statistics";
       import { stageUnitSchema } from "edu-balance/schemas";
       const unit: StageUnit = stageUnitSchema.parse({ schoolId: "s", stage: "primary", pupils: 3, books: null });
       export const value: number = ${example};
       export const code: StatisticsErrorCode = "zeroMean";
       export const coefficient: number | null = interSchoolVariation([unit], "booksPerPupil").coefficient;
       export const verdict: "met" | "declared" | "pending" | "described" | "undetermined" | "notMet" | "notApplicable" =
         assessBasicBalance({ county: { id: "c" }, ...stageUnits([]) }, { asOf: "2016-12-31" }).verdict;
       // @ts-expect-error -- a misspelt indicator is a compile error
       interSchoolVariation([unit], "bookPerPupil");`,
      );
      const module = moduleResolution === "nodenext" ? "nodenext" : moduleResolution === "bundler" ? "esnext" : "commonjs";
      const args = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--esModuleInterop", "--module", module];
      expect(
        run(process.execPath, `node_modules/${COMPILERS[version]}/bin/tsc`, ...args, "--moduleResolution", moduleResolution, path),
      ).toBe("");
    },
  );
});
