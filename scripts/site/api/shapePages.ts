import { posix } from "node:path";
import { recordIds } from "../../../src/naming/fieldNames.js";

/** Pages by their path below the reference. */
export type ApiPages = ReadonlyMap<string, string>;

/** Where a name has its place: a page of its own, a section of one, or a page of the site that says it already. */
type Home =
  | { readonly kind: "page"; readonly path: string }
  | { readonly kind: "section"; readonly path: string; readonly id: string }
  | { readonly kind: "elsewhere"; readonly address: string };

/**
 * The pages as TypeDoc writes them, one a name, put together for readers: functions and classes keep theirs; types and variables of an
 * entry share pages; the type of a record leads to the table of its fields, which is drawn from the same literal.
 */
export function shapePages(pages: ApiPages): ApiPages {
  const homes = new Map([...pages].map(([path, text]): [string, Home] => [path, homeOf(path, text, pages)]));
  const shaped = new Map<string, string>();
  for (const [path, text] of [...pages].sort(byName)) {
    const home = homes.get(path);
    const linked = withLinks(path, plain(text), homes);
    if (home?.kind === "page") shaped.set(path, path === "index.md" ? entryList(pages) : linked);
    if (home?.kind === "section") shaped.set(home.path, `${shaped.get(home.path) ?? headOf(home.path)}\n${sectionOf(linked, home)}\n`);
  }
  return shaped;
}

/** The entries with what each is for, from the comment of its source. */
function entryList(pages: ApiPages): string {
  const rows = [...pages]
    .filter(([path]) => /^[\w-]+\/index\.md$/u.test(path))
    .map(([path, text]) => {
      const entry = posix.dirname(path);
      const about =
        text
          .split("\n\n")
          .slice(1)
          .find((part) => !part.startsWith("#")) ?? "";
      return `| [${entry === "edu-balance" ? entry : `edu-balance/${entry}`}](/en/api/${path}) | ${about.replace(/\n/gu, " ")} |`;
    });
  return ["# API", "", "| Entry | What it is for |", "| --- | --- |", ...rows, ""].join("\n");
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return posix.basename(a) < posix.basename(b) ? -1 : 1;
}

const RECORD = /^- `RecordOf`\\<\*typeof\* \[?`(?<id>\w+)`/mu;
/** Types of an entry that still fit on one page. */
const TYPES_ON_A_PAGE = 60;

function homeOf(path: string, text: string, pages: ApiPages): Home {
  const [, entry = "", kind = "", id = ""] = /^(.+)\/([\w-]+)\/(\w+)\.md$/u.exec(path) ?? [];
  if (kind === "variables") return { kind: "section", path: `${entry}/variables.md`, id };
  if (kind !== "interfaces" && kind !== "type-aliases") return { kind: "page", path };
  const record = RECORD.exec(text)?.groups?.["id"] ?? "";
  if (recordIds().includes(record)) return { kind: "elsewhere", address: `/en/records/${record}.html` };
  const types = [...pages.keys()].filter((each) => each.startsWith(`${entry}/interfaces/`) || each.startsWith(`${entry}/type-aliases/`));
  const page = types.length <= TYPES_ON_A_PAGE ? "types" : `types-${id.slice(0, 1).toLowerCase()}`;
  return { kind: "section", path: `${entry}/${page}.md`, id };
}

function headOf(path: string): string {
  const entry = posix.dirname(path);
  const [kind = "", initial] = posix.basename(path, ".md").split("-");
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${initial === undefined ? "" : ` ${initial.toUpperCase()}`}`;
  return `# ${what} of ${entry === "edu-balance" ? entry : `edu-balance/${entry}`}\n`;
}

/** Links between pages of TypeDoc, to where those pages are now. */
function withLinks(path: string, text: string, homes: ReadonlyMap<string, Home>): string {
  return text.replace(/\]\((?<link>[^)\s#]+\.md)(?<anchor>#[^)\s]*)?\)/gu, (whole, link: string, anchor: string = "") => {
    const home = homes.get(posix.join(posix.dirname(path), link));
    if (home === undefined) return whole;
    if (home.kind === "elsewhere") return `](${home.address})`;
    return `](/en/api/${home.path}${home.kind === "section" ? `#${home.id}` : anchor})`;
  });
}

/**
 * A page as a section of another: its title with the anchor, its parts as lines in bold, no places of properties, which several types
 * would share. What a literal is made of is left to the tables of the site.
 */
function sectionOf(text: string, { path, id }: { readonly path: string; readonly id: string }): string {
  const [, ...rest] = text.split("\n");
  const body = rest.join("\n").split(/^## Type Declaration$/mu)[0] ?? "";
  // Hundreds of constants say no more than which type they are of: a line each.
  if (path.endsWith("/variables.md") && !body.includes("```")) {
    const said = body
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(">"))
      .join(" ");
    return `<span id="${id}"></span>\`${id}\` – ${said}`;
  }
  return `## ${id} {#${id}}\n${body
    .replace(/^\*\*\*$/gmu, "")
    .replace(/<a id="property-[^"]*"><\/a> /gu, "")
    .replace(/^#{2,5} (?<part>.*)$/gmu, "**$<part>**")}`;
}

/** Text of comments is no template. */
function plain(text: string): string {
  return text.replace(/\{\{/gu, "{<!-- -->{");
}
