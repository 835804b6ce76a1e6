import { crc32, deflateRawSync } from "node:zlib";

/** A file of a zip file: its text or bytes; `size` where it lies about how long it is. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly size?: number;
  readonly isLocked?: boolean;
}

/** A zip file, as plain as can be: deflated parts, then the directory. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size, isLocked = false } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain, { level: 9 });
    const called = Buffer.from(name);
    // Version, flags, method, time, day, sum, sizes, length of the name, of what follows it.
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(isLocked ? 1 : 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(size ?? plain.length, 18);
    about.writeUInt16LE(called.length, 22);
    bodies.push(Buffer.from("PK\u0003\u0004"), about, called, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), about, place, called);
    offset += 30 + called.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\u0005\u0006"), end]);
}

/** A workbook of one worksheet, of which the rows are given as they are written: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
export function workbookOf(rows: string | Uint8Array, more: readonly ZipPart[] = []): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = typeof rows === "string" ? `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>` : rows;
  return zipFile([
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
    ...more,
  ]);
}

/** The letters of a column, from 0 on. */
function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Rows as a spreadsheet writes them; a cell that is an object is written as it says, and `null` is left out. */
export function sheetRows(
  rows: readonly (readonly (string | number | null | { readonly type?: string; readonly within: string })[])[],
): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        const at = `r="${lettersOf(column)}${String(row + 1)}"`;
        if (cell === null) return "";
        if (typeof cell === "number") return `<c ${at}><v>${String(cell)}</v></c>`;
        if (typeof cell === "string") return `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
        return `<c ${at}${cell.type === undefined ? "" : ` t="${cell.type}"`}>${cell.within}</c>`;
      });
      return `<row r="${String(row + 1)}">${written.join("")}</row>`;
    })
    .join("");
}
