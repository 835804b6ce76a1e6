import { transform } from "esbuild";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where files of the same folder import each other. */
const NEIGHBOUR = /(["'])(\.{1,2}\/[^"']+)\.js\1/gu;

/**
 * Turns the ES modules of a folder into CommonJS, and puts a module in front of each entry that hands its names on. So `import` and
 * `require` in one program get the same functions and the same classes, and an error is an instance of its class whichever way it came.
 */
async function toCommonJs(folder: string): Promise<void> {
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  for (const name of modules) {
    const path = join(folder, name);
    const common = path.replace(/\.js$/u, ".cjs");
    const { code, map } = await transform(readFileSync(path, "utf8"), {
      format: "cjs",
      platform: "node",
      target: "es2022",
      minify: true,
      sourcemap: "external",
      sourcesContent: false,
      sourcefile: name,
    });
    const file = common.slice(common.lastIndexOf("/") + 1);
    writeFileSync(common, `${code.replaceAll(NEIGHBOUR, "$1$2.cjs$1")}//# sourceMappingURL=${file}.map\n`);
    writeFileSync(`${common}.map`, map);
    if (name.endsWith("index.js")) writeFileSync(path, handOn(code));
    else rmSync(path);
  }
}

/** The declarations once more for `require`: the same text under the name that TypeScript asks for there. */
function copyDeclarations(folder: string): void {
  const declarations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
  for (const name of declarations) {
    const path = join(folder, name);
    writeFileSync(path.replace(/\.ts$/u, ".cts"), readFileSync(path, "utf8").replaceAll(NEIGHBOUR, "$1$2.cjs$1"));
  }
}

/** The module in front: it asks for the CommonJS file itself, since `export *` has Node read through that file once more for its names. */
function handOn(common: string): string {
  const names = /0&&\(module\.exports=\{([^}]*)\}\)/u.exec(common)?.[1];
  if (names === undefined) throw new Error("The names of an entry were not found.");
  return `import { createRequire } from "node:module";\nexport const {${names}} = createRequire(import.meta.url)("./index.cjs");\n`;
}

copyDeclarations("dist");
await toCommonJs("dist/node");
