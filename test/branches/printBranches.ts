import { asMarkdown, exercised } from "./branches.js";
import { cases } from "./cases.js";

process.stdout.write(`${asMarkdown(exercised(cases))}\n`);
