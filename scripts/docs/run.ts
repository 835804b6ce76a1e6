// Writes docs/fields.md from the literals of the records.
import { writeFileSync } from "node:fs";
import { fieldTables } from "./fieldTables.js";

writeFileSync(new URL("../../docs/fields.md", import.meta.url), fieldTables());
