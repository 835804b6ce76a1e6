import * as charts from "../../../../src/charts/index.js";
import * as columns from "../../../../src/columns/index.js";
import * as core from "../../../../src/index.js";
import * as intake from "../../../../src/intake/index.js";
import * as planning from "../../../../src/planning/index.js";
import * as reporting from "../../../../src/reporting/index.js";
import * as sql from "../../../../src/sql/index.js";
import * as statistics from "../../../../src/statistics/index.js";
import * as udf from "../../../../src/udf/index.js";

/** The entries of the package by the folders of their pages in the reference of names; the core comes first. */
const ENTRIES = { "edu-balance": core, charts, columns, intake, planning, reporting, sql, statistics, udf } as const;

/** Functions of the package, each with the page about it. */
export const PUBLIC_FUNCTIONS: ReadonlyMap<string, string> = pagesOf("functions", /^[a-z]/u);

/** Classes of the package, each with the page about it. */
export const PUBLIC_CLASSES: ReadonlyMap<string, string> = pagesOf("classes", /^[A-Z]/u);

function pagesOf(folder: string, isOne: RegExp): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ENTRIES).flatMap(([entry, names]) =>
      Object.entries(names)
        .filter(([name, value]) => typeof value === "function" && isOne.test(name))
        .map(([name]) => [name, `/en/api/${entry}/${folder}/${name}.html`] as const),
    ),
  );
}
