import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

describe("the examples of intake", () => {
  it.each(["csv", "xlsx"])("%s print what stands beside them", (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `examples/intake/${name}.ts`], {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(readFileSync(`${root}examples/intake/${name}.txt`, "utf8"));
  });
});
