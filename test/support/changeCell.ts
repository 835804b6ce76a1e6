import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook with what is given in a cell of one of its worksheets, the first of which is 1; its type and content are written as XLSX has them. */
export function changeCell(
  workbook: Uint8Array,
  sheet: number,
  address: string,
  cell: { readonly type?: string; readonly content: string },
): Buffer {
  const parts = unzipSync(workbook);
  const name = `xl/worksheets/sheet${String(sheet)}.xml`;
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const pattern = new RegExp(`<c r="${address}"[^>]*>.*?</c>`, "su");
  if (!pattern.test(before)) throw new Error(`${name} has no ${address}.`);
  const type = cell.type === undefined ? "" : ` t="${cell.type}"`;
  const after = before.replace(pattern, `<c r="${address}"${type}>${cell.content}</c>`);
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(after) }));
}
