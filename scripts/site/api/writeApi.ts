import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { withReferences } from "../expand.js";
import { shapePages } from "./shapePages.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A page of a function leads to the others that it names; lists have links of their own. */
function referring(path: string, text: string): string {
  const name = /\/functions\/(?<name>\w+)\.md$/u.exec(path)?.groups?.["name"];
  if (name === undefined) return text;
  // What is thrown is written without marks.
  return withReferences(text.replace(/(?<=^## Throws\n\n)(?:Usage|Statistics)Error\b/mu, "`$&`"), [name]);
}

/** Writes the reference of all names by TypeDoc, with as few pages as its readers need. A warning ends the build. */
export async function writeApi(target: string): Promise<void> {
  const raw = join(root, ".cache/api");
  rmSync(raw, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    options: join(root, "typedoc.json"),
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: "index",
    groupOrder: ["Functions", "Classes", "*"],
    indexFormat: "table",
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    typeDeclarationFormat: "table",
    tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true, hideSources: true },
    pageTitleTemplates: { index: "API", module: "{name}", member: "{name}" },
    out: raw,
  } as Parameters<typeof Application.bootstrapWithPlugins>[0]);
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources.");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc warns; see above.");
  const pages = new Map(
    readdirSync(raw, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path): [string, string] => [path.replaceAll("\\", "/"), readFileSync(join(raw, path), "utf8")]),
  );
  for (const [path, text] of shapePages(pages)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), `---\n{"layout":"wide","sidebar":false}\n---\n\n[API](/en/api/)\n\n${referring(path, text)}`);
  }
}
