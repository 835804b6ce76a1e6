import { findIdsAlike } from "./idsAlike.js";
import type { ExcludedRow } from "./intakeLedger.js";
import { intakeProblem, type IntakeProblem, type IntakeProblemCode, type Severity } from "./intakeProblem.js";
import type { KindDefinition } from "./kindOfRecord.js";
import type { ReadRow } from "./rowReader.js";

/** The rows of a sheet held against each other. */
export interface SettledRows<Row> {
  readonly records: readonly Row[];
  /** Number of rows that are in the records. */
  readonly used: number;
  readonly problems: readonly IntakeProblem[];
  readonly excluded: readonly ExcludedRow[];
}

/**
 * Records of the rows without errors. Rows that share an id are all in error: which of them is meant is not guessed. A
 * word where most other rows have an id with digits is no id.
 */
export function settleRows<Row>(found: readonly ReadRow<Row>[], { fields, finish }: KindDefinition<Row>): SettledRows<Row> {
  const repeated = repeatedKeys(found);
  const [idField] = fields;
  const isCoded = idField?.kind === "id" || idField?.kind === "code";
  const asOthers = isCoded
    ? [DIGIT, CODE].find((sign) => found.filter(({ id }) => id !== null && sign.test(id)).length * 2 > found.length)
    : undefined;
  const records: Row[] = [];
  const problems: IntakeProblem[] = [];
  const excluded: ExcludedRow[] = [];
  const alike = findIdsAlike(found.map(({ id }) => id));
  for (const [at, each] of found.entries()) {
    const { row, id, stage, keys, idColumn } = each;
    for (const own of each.problems) problems.push(own);
    const about = (code: IntakeProblemCode, severity: Severity = "error"): void => {
      const where = { row, column: idColumn, field: idField?.id ?? null, severity };
      problems.push(intakeProblem(where, code, idField?.name ?? null, id));
    };
    if (alike.has(at)) about("idsAlike", "warning");
    const twice = keys.some((key) => repeated.has(key));
    if (twice) about("duplicateId");
    const noId = id !== null && asOthers?.test(id) === false;
    if (noId) about("idWithoutDigits");
    const sound = each.records.length > 0;
    if (sound && !twice && !noId) records.push(...each.records);
    else {
      const reason = sound && twice ? "duplicateUnit" : "invalidRecord";
      excluded.push({ row, id: id ?? `#${String(row)}`, ...(stage === null ? {} : { stage }), reason });
    }
  }
  return { records: finish === undefined ? records : finish(records), used: found.length - excluded.length, problems, excluded };
}

/** A digit, as most ids have, and a letter or a digit. */
const DIGIT = /\p{N}/u;
const CODE = /[\p{N}a-z]/iu;

function repeatedKeys<Row>(found: readonly ReadRow<Row>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  // A row that lacks what its table has no column for is not what another row is held against.
  for (const { keys, lacking } of found) {
    if (lacking.length > 0) continue;
    for (const key of keys) {
      if (seen.has(key)) repeated.add(key);
      seen.add(key);
    }
  }
  return repeated;
}
