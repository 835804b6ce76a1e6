import { requireObject, UsageError } from "../foundation/usageError.js";
import type { IntakeKind } from "../intake/kindOfRecord.js";
import { suggestMapping } from "../intake/suggestMapping.js";
import type { SqlDialect } from "./dialects.js";
import { quotedName } from "./names.js";

/** What the columns of a table are called in it, by what they are called here. */
export type ColumnMap = Readonly<Record<string, string | undefined>>;

/** What is said of the columns of a table: what each is called, or what is there, in words that sheets have as headers. */
export type GivenColumns = ColumnMap | readonly string[];

/** The columns of a table, in quotes. */
export type ColumnNames = (column: string) => string;

/**
 * What the columns of a table are called. Words of sheets are taken for what `suggestMapping` takes them for; one with a unit that would have to
 * be converted is refused. @throws UsageError `notAnObject`, `badOption`.
 */
export function columnMap(given: GivenColumns | undefined, what: string, kind: IntakeKind): ColumnMap {
  if (given === undefined) return {};
  if (!isList(given)) {
    requireObject(given, `${what}.columns`);
    return given;
  }
  const known = suggestMapping(given, kind).flatMap(({ header, field, unit }) => (field === null ? [] : [{ header, field, unit }]));
  for (const { header, field, unit } of known) {
    if (unit !== undefined && unit.factor !== 1) {
      throw new UsageError("badOption", `${what}.columns: ${field} is in ${unit.name}; make a view in the unit of the library.`, header);
    }
  }
  const entries: (readonly [string, string])[] = [
    ...given.map((header) => [header, header] as const),
    ...known.map(({ header, field }) => [field, header] as const),
  ];
  return Object.fromEntries(entries);
}

/**
 * The columns of a table in quotes. One that nothing is said of is called as it is here, but not in a list of all columns: there none, or more than
 * one, was taken for it. @throws UsageError `badOption`.
 */
export function columnsOf(map: ColumnMap, what: string, dialect: SqlDialect, isWhole: boolean): ColumnNames {
  return (column) => {
    const own = Object.hasOwn(map, column) ? map[column] : undefined;
    if (own === undefined && isWhole) {
      throw new UsageError(
        "badOption",
        `${what}.columns: not one column alone is taken for ${column}; say which by { ${column}: name }.`,
        column,
      );
    }
    return quotedName(own ?? column, `${what}.columns.${column}`, dialect);
  };
}

/** Whether columns are given as a list of all there are. */
export function isList(given: GivenColumns | undefined): given is readonly string[] {
  return Array.isArray(given);
}
