// Puts the sources of the site together below .cache/site and builds it: `npm run docs:build`, `-- --no-api` without the API reference.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { writeApi } from "./api/writeApi.js";
import { expand } from "./expand.js";
import { machineList } from "./machineList.js";
import { LANGUAGES, rootOf, sourceOf, type Page } from "./page.js";
import { allPages } from "./pages/index.js";
import { sampleFiles } from "./sampleReports.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = join(root, "docs");
const target = join(root, ".cache/site");

/** Pages of the site that somebody wrote; what else is in the folder is for people who change the code. */
const SITE_SOURCES = /^(en\/)?(guide\/[\w-]+|index|playground)\.md$/u;

/** The guides and other pages that somebody wrote, with what they refer to put in. */
function writeAuthored(): void {
  const paths = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((path) => SITE_SOURCES.test(path));
  for (const path of paths) {
    write(path, expand(readFileSync(join(docs, path), "utf8"), path.startsWith("en/") ? "en" : "zh"));
  }
}

function writeDrawn(pages: readonly Page[]): void {
  for (const page of pages) for (const language of LANGUAGES) write(`${rootOf(language)}${page.path}.md`, sourceOf(page, language));
}

function write(path: string, text: string | Uint8Array): void {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

rmSync(target, { recursive: true, force: true });
writeAuthored();
const pages = allPages();
writeDrawn(pages);
write("public/llms.txt", machineList(pages));
for (const language of LANGUAGES) for (const [path, content] of await sampleFiles(language)) write(`public/${path}`, content);
cpSync(join(docs, "public"), join(target, "public"), { recursive: true });
if (process.argv.includes("--no-api")) write("en/api/index.md", "# API\n");
else await writeApi(join(target, "en/api"));
await build(docs);
