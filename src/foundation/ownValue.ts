/** The value a table has under a key of its own, or `null`. */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
