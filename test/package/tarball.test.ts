import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

/** The oldest TypeScript the package promises to work with. */
const OLDEST_TYPESCRIPT = "5.4.5";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const entries = ["edu-balance", "edu-balance/statistics", "edu-balance/columns", "edu-balance/schemas", "edu-balance/intake"];

let project = "";

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });
const node = (file: string, code: string): unknown => {
  writeFileSync(join(project, file), code);
  return JSON.parse(run(process.execPath, file));
};

describe("the packed tarball, installed in an empty project", () => {
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "edu-balance-"));
    execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { cwd: root, stdio: "ignore" });
    const [tarball] = readdirSync(project).filter((name) => name.endsWith(".tgz"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    mkdirSync(join(project, "types"));
    run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", `./${tarball ?? ""}`, `typescript@${OLDEST_TYPESCRIPT}`);
  });

  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it("brings the runtime dependencies and zod as a peer, and nothing else", () => {
    const installed = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed.sort()).toEqual(["date-fns", "edu-balance", "simple-statistics", "typescript", "zod"]);
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

  it.each([
    ["esm.ts", "nodenext"],
    ["cjs.cts", "nodenext"],
    ["bundled.ts", "bundler"],
    ["old.ts", "node10"],
  ])(`type-checks in a TypeScript ${OLDEST_TYPESCRIPT} project: %s with %s resolution`, (file, moduleResolution) => {
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
    expect(run(process.execPath, "node_modules/typescript/bin/tsc", ...args, "--moduleResolution", moduleResolution, path)).toBe("");
  });
});
