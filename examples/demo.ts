import { isatty } from "node:tty";
import picocolors from "picocolors";
import { cityPages } from "./demo/cityPages.js";
import { commandOf, languageOf, type Command } from "./demo/commandLine.js";
import { countyPages } from "./demo/countyPages.js";
import { countyTables } from "./demo/countyTables.js";
import { csvCoefficients } from "./demo/csvCoefficients.js";
import { help } from "./demo/help.js";
import { InputError } from "./demo/inputError.js";
import type { Page } from "./demo/page.js";
import { planPages } from "./demo/planPages.js";
import { workedExample } from "./demo/workedExample.js";

const WIDEST = 100;

function linesOf(command: Command, page: Page): string[] {
  switch (command.kind) {
    case "help":
      return help(page);
    case "file":
      return csvCoefficients(page, command.choice);
    case "city":
      return cityPages(page);
    case "plan":
      return planPages(page);
    case "parts":
      return [...countyTables(page), ...workedExample(page), ...countyPages(page)];
  }
}

function main(args: readonly string[]): void {
  // A reader such as `head` may close the pipe early; that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const terminal = isatty(process.stdout.fd);
  const noColour = process.env["NO_COLOR"];
  const coloured = terminal && (noColour === undefined || noColour === "") && process.env["TERM"] !== "dumb";
  try {
    const command = commandOf(args);
    // Some terminals report no width at all.
    const { columns } = process.stdout;
    const width = terminal && columns > 0 ? Math.min(columns, WIDEST) : WIDEST;
    const page = { language: command.language, width, colours: picocolors.createColors(coloured) };
    process.stdout.write(`${linesOf(command, page).join("\n")}\n`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const language = languageOf(args);
    process.stderr.write(`${language === "zh" ? "错误：" : "error: "}${error.text[language]}\n`);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
