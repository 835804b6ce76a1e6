import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checklistItems, clauses, documents, measures, parameters, type PolicyClause } from "edu-balance";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What stands behind one clause. */
export interface ClauseCoverage {
  readonly document: string;
  readonly number: string;
  readonly heading: string;
  readonly kind: PolicyClause["kind"];
  readonly measures: readonly string[];
  readonly checklist: readonly string[];
  readonly parameters: readonly string[];
  readonly functions: readonly string[];
  /** Test files that exercise one of the functions, or name the clause, a measure or a parameter of it. */
  readonly tests: readonly string[];
  readonly encoded: boolean;
}

/** A parameter and the measures that use it. */
export interface ParameterUse {
  readonly id: string;
  readonly usedBy: readonly string[];
  /** The stated reason of a parameter that nothing uses. */
  readonly unusedBecause: string | null;
}

/** Clause by clause, what the records hold. */
export function clauseCoverage(): ClauseCoverage[] {
  const tests = testTexts();
  return clauses.map((clause) => {
    const own = measures.filter((measure) => [...clause.measures, ...clause.companions].includes(measure.id));
    const items = checklistItems.filter((item) => clause.checklist.includes(item.id));
    const used = distinct([
      ...own.flatMap(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy]),
      ...parameters.filter(({ source }) => source.document === clause.document && source.clause === clause.number).map(({ id }) => id),
    ]);
    const functions = distinct(own.flatMap((measure) => measure.functions));
    const words = [clause.id, ...own.map(({ id }) => id), ...functions, ...used];
    return {
      document: clause.document,
      number: clause.number,
      heading: clause.heading.zh,
      kind: clause.kind,
      measures: own.map(({ id }) => id),
      checklist: items.map(({ id }) => id),
      parameters: used,
      functions,
      tests: tests.filter(({ text }) => words.some((word) => new RegExp(`\\b${word}\\b`, "u").test(text))).map(({ path }) => path),
      encoded: own.length + items.length + used.length > 0,
    };
  });
}

/** Parameter by parameter, who uses it. */
export function parameterUses(): ParameterUse[] {
  return distinct(parameters.map(({ id }) => id)).map((id) => ({
    id,
    usedBy: measures
      .filter(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy].some((each) => each === id))
      .map((measure) => measure.id),
    unusedBecause: parameters.find((parameter) => parameter.id === id)?.unusedBecause?.en ?? null,
  }));
}

/** The matrix as Markdown: the municipal opinion first, then the clauses behind it. */
export function asMarkdown(rows: readonly ClauseCoverage[]): string {
  const seed = rows.filter(({ document }) => document === "shuozhouOpinion2016");
  const others = rows.filter(({ document }) => document !== "shuozhouOpinion2016");
  const nameOf = (id: string): string => {
    const document = documents.find((each) => each.id === id);
    return document?.number ?? document?.title.zh ?? id;
  };
  return [
    `# Policy coverage: ${String(seed.filter(({ encoded }) => encoded).length)} of ${String(seed.length)} clauses of ${nameOf("shuozhouOpinion2016")}`,
    "",
    "A function is listed where this version computes the measure; a dash means that the definition stands and no function does yet.",
    "",
    ...table(seed, ({ number }) => number),
    "",
    "## Clauses of the documents behind it",
    "",
    ...table(others, ({ document, number }) => `${nameOf(document)} ${number}`),
  ].join("\n");
}

function table(rows: readonly ClauseCoverage[], label: (row: ClauseCoverage) => string): string[] {
  const listed = (ids: readonly string[]): string => (ids.length === 0 ? "–" : ids.join(", "));
  return [
    "| clause | heading | kind | measures | checklist items | functions | parameters | tests |",
    "|---|---|---|---|---|---|---|---|",
    ...rows.map((row) =>
      [
        "",
        label(row),
        row.heading,
        row.kind,
        listed(row.measures),
        listed(row.checklist),
        listed(row.functions),
        listed(row.parameters),
        listed(row.tests.map((path) => path.replace(/^test\//u, "").replace(/\.test\.ts$/u, ""))),
        "",
      ]
        .join(" | ")
        .trim(),
    ),
  ];
}

function testTexts(): { readonly path: string; readonly text: string }[] {
  return readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => ({ path: `test/${path}`, text: readFileSync(`${root}test/${path}`, "utf8") }));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
