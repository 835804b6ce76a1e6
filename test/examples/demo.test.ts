import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function demo(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/demo.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, out: stdout, err: stderr };
}

const ESCAPE = "\u001B";

describe("the demo", () => {
  it.each([
    ["en", ["0.5152566298844764", "INVENTED", "undetermined", "0.563"]],
    ["zh", ["0.5152566298844764", "虚构", "无法判定", "达标", "余184天"]],
  ])("prints all its parts in %s, without colour codes when piped", (language, words) => {
    const { status, out, err } = demo("--lang", language);
    expect([status, err]).toEqual([0, ""]);
    for (const word of words) expect(out).toContain(word);
    expect(out).not.toContain(ESCAPE);
    for (const word of ["NaN", "undefined", "[object", "Infinity"]) expect(out).not.toContain(word);
  });

  it.each(["en", "zh"])("stays within 100 columns in %s", (language) => {
    for (const args of [[], ["--plan"], ["--help"]]) {
      const { out } = demo("--lang", language, ...args);
      expect(out.split("\n").filter((line) => stringWidth(line) > 100)).toEqual([]);
    }
  });

  it("says of each part of the invented county what the library's reports say of it", () => {
    // From 2018-06-30 to 2018-12-31 it is 184 days; from 2016-12-31 to 2017-12-31 a year; from 2018-12-31 to 2020-12-31 365 and 366 days.
    const { out } = demo("--lang", "en");
    for (const text of [
      "40 registered, 8 of them left out",
      "184 days left",
      "365 days late",
      "731 days left",
      "Books not reported: primary-12",
    ]) {
      expect(out.replaceAll(/\s+/gu, " ")).toContain(text);
    }
  });

  it("puts the composite that was printed beside ours, and says of each that is not the same", () => {
    const { out } = demo("--lang", "en");
    const rows = [...out.matchAll(/^([^ ]*) +(primary|junior secondary) +(0\.\d+|–) +(0\.\d+|–) /gmu)];
    expect(rows).toHaveLength(24);
    // 0.696 + 0.916 + 0.819 + 0.580 + 0.450 + 0.286 + 0.285 + 0.470 = 4.502, an eighth of which is 0.56275.
    const apart = rows.flatMap(([, county, , printed, ours]) => (printed === ours ? [] : [[county, printed, ours]]));
    expect(apart).toEqual([["Yongchuan", "0.562", "0.563"]]);
    expect(out).toContain("Yongchuan, primary: the composite was published as 0.562; the eight coefficients give 0.563.");
  });

  it("keeps the columns of its tables aligned", () => {
    const places = demo("--lang", "en")
      .out.split("\n")
      .filter((line) => /^[^ ]* +(?:primary|junior secondary) +0\./u.test(line))
      .map((line) => line.indexOf("0."));
    expect(places.length).toBeGreaterThan(20);
    expect(new Set(places).size).toBe(1);
  });

  it("says which wrong formulas print as the coefficient of the worked example does", () => {
    const { out } = demo("--lang", "en");
    const alike = out.split("\n").filter((line) => line.includes("prints as 0.52 too"));
    expect(alike.map((line) => /0\.5\d{3}/u.exec(line)?.[0])).toEqual(["0.5186", "0.5185", "0.5161"]);
    // 279 + 137 + 935 + 160 + 402 = 1913 books for 45 + 37 + 89 + 76 + 55 = 302 pupils are 6.334 a pupil.
    expect(out).toContain("6.334");
  });
});

describe("the demo on a file of the user's", () => {
  let folder = "";
  const columns = ["--stage", "primary", "--school-id", "id", "--pupils", "pupils", "--teachers", "teachers"];
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "edu-balance-demo-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("computes a coefficient, byte order mark or not, and names the rows left out", () => {
    // ratios 1/4 and 1/8 over 4 and 8 pupils: mean 1/6, variance 1/288, coefficient √(1/8)
    const { status, out } = demo(file("ok.csv", "\uFEFFid,pupils,teachers\na,4,1\nb,8,1\nc,,1\nd,5,\n"), ...columns);
    expect(status).toBe(0);
    expect(out).toContain("0.3535533905932738");
    expect(out).toMatch(/4 .*c .*pupils not reported/u);
    expect(out).toMatch(/5 .*d .*teachers not reported/u);
  });

  it.each<[string, string, string[], string[]]>([
    [
      "a wrong column",
      "id,pupils,teachers\na,4,1\n",
      ["--stage", "primary", "--school-id", "id", "--pupils", "kids", "--teachers", "teachers"],
      ["kids"],
    ],
    ["a bad number", "id,pupils,teachers\na,4,1\nb,many,1\n", columns, ["row 3", "pupils", "many"]],
    ["a negative number", "id,pupils,teachers\na,4,-1\n", columns, ["row 2", "teachers", "-1"]],
    [
      "a missing option",
      "id,pupils,teachers\na,4,1\n",
      ["--stage", "primary", "--school-id", "id", "--teachers", "teachers"],
      ["--pupils"],
    ],
    ["an unknown option", "id,pupils,teachers\na,4,1\n", [...columns, "--desks", "x"], ["--desks"]],
    ["an unknown stage", "id,pupils,teachers\na,4,1\n", ["--stage", "senior", ...columns.slice(2)], ["senior"]],
  ])("answers %s with one clear line and exit code 1", (name, text, args, words) => {
    const { status, out, err } = demo(file(`${name}.csv`, text), ...args);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    for (const word of words) expect(err).toContain(word);
  });

  it("answers a missing file with one clear line and exit code 1", () => {
    const { status, err } = demo(join(folder, "nowhere.csv"), ...columns);
    expect(status).toBe(1);
    expect(err).toMatch(/^error: .*nowhere\.csv.*\n$/u);
  });

  const malaysia = `${root}../shared/oracles/schools/malaysia_sjkc.csv`;
  it.skipIf(!existsSync(malaysia))("gives the weighted coefficient of 1,304 real schools, two of them left out", () => {
    const { status, out } = demo(malaysia, "--stage", "primary", "--school-id", "KODSEKOLAH", "--pupils", "ENROLMEN", "--teachers", "GURU");
    expect(status).toBe(0);
    for (const word of ["0.6776203402183323", "1304", "1302", "ABC6086", "BBC8424"]) expect(out).toContain(word);
  });
});
