import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SqlDialect } from "../src/sql/index.js";
import { texts } from "./suite.js";

interface Parser {
  readonly validate: (text: string) => readonly { readonly message: string }[];
}

const PARSERS: Readonly<Partial<Record<SqlDialect, string>>> = { spark: "SparkSQL", trino: "TrinoSQL" };

/** What grammars of engines that cannot be started here find wrong with the texts, by dialect. The package is no module for Node and is bundled first. */
export async function parsed(): Promise<ReadonlyMap<SqlDialect, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "edu-balance-parsers-"));
  try {
    const outfile = join(folder, "parsers.mjs");
    await build({
      stdin: {
        contents: `export { ${Object.values(PARSERS).join(", ")} } from "dt-sql-parser";`,
        resolveDir: dirname(fileURLToPath(import.meta.url)),
      },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "error",
    });
    const module = (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, new () => Parser>>;
    const found = Object.entries(PARSERS).map(([dialect, name]): [SqlDialect, readonly string[]] => {
      const Own = module[name];
      if (Own === undefined) throw new Error(`No ${name}.`);
      const parser = new Own();
      // A text that is wrong must be found to be so: else the parser says nothing.
      if (parser.validate("SELECT FROM WHERE (").length === 0) throw new Error(`${name} finds nothing.`);
      return [dialect as SqlDialect, texts(dialect as SqlDialect).flatMap((text) => parser.validate(text).map(({ message }) => message))];
    });
    return new Map(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
