import { readFileSync } from "node:fs";
import { root } from "../docs/fences.js";

/** The day of the newest entry of the changelog. */
const changelogDay: string = /^## \S+ – (\d{4}-\d{2}-\d{2})$/mu.exec(readFileSync(`${root}CHANGELOG.md`, "utf8"))?.[1] ?? "";

export default changelogDay;
