/** The results as Markdown. */
import { readFileSync } from "node:fs";
import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import type { Section, Table } from "./section.js";
import { targetRows } from "./targets.js";

export function report(sections: readonly Section[], started: Date): string {
  const figures = Object.fromEntries(sections.flatMap((section) => Object.entries(section.figures)));
  return [
    "# Results of the bench",
    "",
    "Written by `npm run bench`; `bench/README.md` of the repository says how to read it and what it does not claim.",
    "",
    markdown({ columns: ["", ""], rows: machine(started) }),
    "",
    "## Targets",
    "",
    markdown({ columns: ["", "target", "measured", "", "by least times"], rows: targetRows(figures) }),
    "",
    ...sections.flatMap((section) => [sectionText(section), ""]),
  ].join("\n");
}

export function sectionText({ title, tables, notes }: Section): string {
  return [
    `## ${title}`,
    ...tables.map(markdown),
    ...notes
      .map((note) => `- ${note}`)
      .join("\n")
      .split("\n\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

export function markdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function machine(started: Date): string[][] {
  const processors = cpus();
  return [
    ["date", started.toISOString().slice(0, 10)],
    ["processor", `${processors[0]?.model.trim() ?? "unknown"}, ${String(processors.length)} cores, shared`],
    ["memory", `${(totalmem() / 2 ** 30).toFixed(1)} GiB`],
    ["system", `${type()} ${release()}, ${arch()}`],
    ["Node", process.version],
    ["peers", versions().join(", ")],
    ["took", `${((Date.now() - started.getTime()) / 60_000).toFixed(1)} minutes; load at the end ${loadavg()[0].toFixed(1)}`],
  ];
}

function versions(): string[] {
  const read = (path: string): { readonly dependencies: Record<string, string>; readonly devDependencies?: Record<string, string> } =>
    JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as ReturnType<typeof read>;
  const own = read("./package.json").dependencies;
  const { dependencies, devDependencies = {} } = read("../package.json");
  const root = { ...devDependencies, ...dependencies };
  const all = {
    ...own,
    "nodejs-polars": "0.26.1",
    ...Object.fromEntries(["simple-statistics", "zod", "papaparse"].map((name) => [name, root[name]])),
  };
  return Object.entries(all).map(([name, version]) => `${name} ${version}`);
}
