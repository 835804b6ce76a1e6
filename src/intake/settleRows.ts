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
 * Records of the rows without errors. Rows that share an id are all in error: which of them is meant is not guessed. Rows
 * that add up to one record are added up if all of them are sound. A word where other rows have an id is no id.
 */
export function settleRows<Row>(found: readonly ReadRow<Row>[], { fields, addsUp }: KindDefinition<Row>): SettledRows<Row> {
  const repeated = repeatedKeys(found);
  const groups = groupsOf(found);
  const [idField] = fields;
  const needsDigits =
    (idField?.kind === "id" || idField?.kind === "code") &&
    found.filter(({ id }) => id !== null && CODE.test(id)).length * 2 > found.length;
  const records: Row[] = [];
  const problems: IntakeProblem[] = [];
  const excluded: ExcludedRow[] = [];
  const summed = new Set<string>();
  const alike = findIdsAlike(found.map(({ id }) => id));
  for (const [at, each] of found.entries()) {
    const { row, id, stage, keys, idColumn } = each;
    for (const own of each.problems) problems.push(own);
    const about = (code: IntakeProblemCode, severity: Severity = "error"): void => {
      const where = { row, column: idColumn, field: idField?.id ?? null, severity };
      problems.push(intakeProblem(where, code, idField?.name ?? null, id));
    };
    if (alike.has(at)) about("idsAlike", "warning");
    const group = each.group === null ? null : (groups.get(each.group.whole) ?? null);
    const twice = keys.some((key) => repeated.has(key)) || group?.mixed === true;
    if (twice) about("duplicateId");
    const noId = needsDigits && id !== null && !CODE.test(id);
    if (noId) about("idWithoutDigits");
    const sound = each.records.length > 0;
    const incomplete =
      sound && !twice && group !== null && group.rows.length > 1 && group.rows.some(({ records: own }) => own.length === 0);
    if (incomplete) about("partsIncomplete");
    if (!sound || twice || noId || incomplete) {
      const reason = sound && twice ? "duplicateUnit" : "invalidRecord";
      excluded.push({ row, id: id ?? `#${String(row)}`, ...(stage === null ? {} : { stage }), reason });
    } else if (addsUp === undefined || each.group === null || group === null || group.rows.length < 2) records.push(...each.records);
    else if (!summed.has(each.group.whole)) {
      summed.add(each.group.whole);
      records.push(addsUp.sum(group.rows.flatMap((other) => other.records)));
    }
  }
  return { records, used: found.length - excluded.length, problems, excluded };
}

/** A letter or a digit, as ids have. */
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

interface Group<Row> {
  readonly rows: ReadRow<Row>[];
  /** Whether some rows are parts and another is the whole. */
  mixed: boolean;
}

function groupsOf<Row>(found: readonly ReadRow<Row>[]): ReadonlyMap<string, Group<Row>> {
  const groups = new Map<string, Group<Row>>();
  for (const each of found) {
    if (each.group === null) continue;
    const { whole, part } = each.group;
    const group = groups.get(whole);
    if (group === undefined) groups.set(whole, { rows: [each], mixed: false });
    else {
      group.mixed ||= group.rows.some((other) => other.group?.part !== part);
      group.rows.push(each);
    }
  }
  return groups;
}
