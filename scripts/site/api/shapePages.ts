import { posix } from "node:path";
import { recordIds } from "../../../src/naming/fieldNames.js";

/** Pages by their path below the reference. */
export type ApiPages = ReadonlyMap<string, string>;

/**
 * The pages as TypeDoc writes them, one a name, put together for readers: functions, classes and interfaces keep theirs; variables and
 * type aliases of an entry share one each; the type of a record leads to the table of its fields, which is drawn from the same literal.
 */
export function shapePages(pages: ApiPages): ApiPages {
  const homes = new Map([...pages].map(([path, text]): [string, string] => [path, homeOf(path, text)]));
  const shaped = new Map<string, string>();
  for (const [path, text] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const home = homes.get(path) ?? path;
    if (home.startsWith("/")) continue;
    const linked = withLinks(path, text, homes);
    const [file = "", anchor] = home.split("#");
    if (anchor === undefined) shaped.set(file, plain(linked));
    else shaped.set(file, `${shaped.get(file) ?? `# ${titleOf(file)}\n`}\n${asSection(linked, anchor)}\n`);
  }
  return shaped;
}

const RECORD = /^- `RecordOf`\\<\*typeof\* \[`(?<id>\w+)`\]/mu;

/** Where a page of TypeDoc has its place: a file, a section of one, or an address of the site. */
function homeOf(path: string, text: string): string {
  const [, entry, kind, name] = /^(.+)\/([\w-]+)\/(\w+)\.md$/u.exec(path) ?? [];
  const record = RECORD.exec(text)?.groups?.["id"];
  if (kind === "interfaces" && record !== undefined && recordIds().includes(record)) return `/en/records/${record}.html`;
  if (kind === "variables") return `${entry ?? ""}/variables.md#${name ?? ""}`;
  if (kind === "type-aliases") return `${entry ?? ""}/types.md#${name ?? ""}`;
  return path;
}

function titleOf(file: string): string {
  const entry = posix.dirname(file);
  return `${file.endsWith("types.md") ? "Types" : "Variables"} of ${entry === "edu-balance" ? entry : `edu-balance/${entry}`}`;
}

/** Links between pages of TypeDoc, to where those pages are now. */
function withLinks(path: string, text: string, homes: ReadonlyMap<string, string>): string {
  return text.replace(/\]\((?<link>[^)\s#]+\.md)(?<anchor>#[^)\s]*)?\)/gu, (whole, link: string, anchor: string = "") => {
    const home = homes.get(posix.join(posix.dirname(path), link));
    if (home === undefined) return whole;
    if (home.startsWith("/")) return `](${home})`;
    const [file = "", section] = home.split("#");
    return `](/api/${file}${section === undefined ? anchor : `#${section}`})`;
  });
}

/** A page as a section of another, without the parts of a literal: those are in the tables of the site. */
function asSection(text: string, anchor: string): string {
  const [, ...rest] = plain(text).split("\n");
  const body = rest.join("\n").split(/^## Type Declaration$/mu)[0] ?? "";
  return `## ${anchor} {#${anchor}}\n${body.replace(/^#{1,4} /gmu, (marks) => `#${marks}`)}`;
}

/** Text of comments is no template. */
function plain(text: string): string {
  return text.replace(/\{\{/gu, "{<!-- -->{");
}
