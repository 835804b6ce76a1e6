import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The page as one file that is opened from the disk: the ES modules of `dist`, the style and the example in it. Its policy lets nothing
 * else be loaded and nothing be sent; the browser sees to that.
 */
export async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here("page.js")],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    logLevel: "error",
    loader: { ".csv": "text" },
    // As any user's bundler finds the package: by its exports, and not by the paths of this repository.
    tsconfigRaw: {},
  });
  const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
  const style = readFileSync(here("page.css"), "utf8");
  // #region policy
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  // #endregion
  const parts: Readonly<Record<string, string>> = { policy, style, script };
  return readFileSync(here("page.html"), "utf8").replace(/\{\{(\w+)\}\}/gu, (_all, name: string) => parts[name] ?? "");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2] ?? ".cache/edu-balance.html";
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await buildPage());
  console.log(target);
}
