import { GUIDES } from "../../docs/guide/guides.js";
import type { Page } from "./page.js";

/** The list of pages for programs that read documentation, by the llms.txt convention: English first, since most of them do. */
export function machineList(pages: readonly Page[]): string {
  const guides = GUIDES.flatMap(({ pages: parts }) => parts.map(({ path, title }) => `- [${title.en}](en/guide/${path}.html)`));
  const drawn = pages.map(({ path, title, description }) => `- [${title.en}](en/${addressOf(path)}): ${description.en}`);
  return [
    "# edu-balance",
    "",
    "> Pure, typed functions for the balanced development of compulsory education in China: inter-school coefficients of variation, class sizes, targets and verdicts, each with its clause, its dated rule and a ledger of the rows it used.",
    "",
    "Pages in Chinese have the same addresses without `en/`. Addresses are relative to the root of the site.",
    "",
    "## Guide",
    "",
    ...guides,
    "",
    "## Rules, indicators and records",
    "",
    ...drawn,
    "",
  ].join("\n");
}

function addressOf(path: string): string {
  return path.endsWith("/index") || path === "index" ? path.slice(0, -"index".length) : `${path}.html`;
}
