import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { figureName, partName, recordName } from "../../../naming/fieldNames.js";
import { THINGS } from "../../../naming/things.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import { countiesIn, type ClauseFinding } from "./clauseFindings.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { NAMED } from "./listLines.js";

/** Something that would have to be known, over all clauses. */
export interface SummaryMissing {
  /** Path of a record or figure in the county's records, or id of an item of a checklist. */
  readonly name: string;
  readonly text: LocalText;
  /** How many findings it leaves open, those said of several counties for each of them. */
  readonly findings: number;
  readonly clauses: readonly string[];
  /** Ids of the counties that it is missing of. */
  readonly counties: readonly string[];
  /** Where the first findings are in the result: JSON Pointers, three at most. */
  readonly at: readonly string[];
}

/** What is missing, that which leaves most findings open first; equals in the order of the clauses. */
export function listMissingData({ clauses }: ShuozhouAssessment, found: readonly ClauseFinding[]): SummaryMissing[] {
  const things = clauses.flatMap(({ number, missing }) => missing.map((thing) => ({ clause: number, ...thing })));
  return [...groupBy(things, ({ name }) => name)]
    .map(([name, group]): SummaryMissing => {
      const places = distinct(group.flatMap(({ at }) => at));
      const open = found.filter(({ at }) => places.includes(at));
      return {
        name,
        text: nameOfMissing(name),
        findings: open.length,
        clauses: distinct(group.map(({ clause }) => clause)),
        counties: countiesIn(open),
        at: places.slice(0, NAMED),
      };
    })
    .sort((one, other) => other.findings - one.findings);
}

/** The name of an item, or of a figure after that of the record it is in; the path itself where there is none. */
export function nameOfMissing(name: string): LocalText {
  const item = THINGS.item.nameOf(name);
  if (item !== null) return item;
  const own = figureName(name) ?? partName(name) ?? { zh: name, en: name };
  const [subject = ""] = name.split(".");
  const record = subject === name ? null : (recordName(`${subject}Record`) ?? recordName(subject) ?? partName(subject));
  return record === null || own.zh.startsWith(record.zh) ? own : { zh: `${record.zh}·${own.zh}`, en: `${record.en}: ${own.en}` };
}
