/** Values without repetitions; what JSON writes alike is one value. */
export function distinct<Value>(given: readonly Value[]): Value[] {
  if (given.length < 2) return [...given];
  const values = [...new Set(given)];
  if (values.length < 2 || values.every((value) => typeof value === "string")) return values;
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
