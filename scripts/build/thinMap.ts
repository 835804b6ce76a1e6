const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A source map as far as it is used here. */
interface SourceMap {
  readonly version: number;
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** A place in the generated text, and the line it comes from; what comes from nowhere has no source. */
interface Segment {
  readonly column: number;
  readonly from: { readonly source: number; readonly line: number; readonly column: number } | null;
}

/**
 * A source map that still knows the line of every error, and its column only where the line begins: a fifth of the size. Names and the
 * text of the sources are left out.
 */
export function thinMap(json: string): string {
  const { version, sources, mappings } = JSON.parse(json) as SourceMap;
  return JSON.stringify({ version, sources, names: [], mappings: writeMappings(readMappings(mappings).map(firstOfEachLine)) });
}

/** The segments at which another line of the sources begins. */
function firstOfEachLine(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ from }, at) => {
    const before = segments[at - 1]?.from;
    return before === undefined || before?.source !== from?.source || before?.line !== from?.line;
  });
}

/** All numbers but the column of the generated text are counted on from the segment before, over the ends of lines. */
function readMappings(mappings: string): Segment[][] {
  let [source, line, column] = [0, 0, 0];
  return mappings.split(";").map((text) => {
    let generated = 0;
    return text.split(",").flatMap((written): Segment[] => {
      const [moved, ofSource, ofLine, ofColumn] = readNumbers(written);
      if (moved === undefined) return [];
      generated += moved;
      if (ofSource === undefined || ofLine === undefined || ofColumn === undefined) return [{ column: generated, from: null }];
      [source, line, column] = [source + ofSource, line + ofLine, column + ofColumn];
      return [{ column: generated, from: { source, line, column } }];
    });
  });
}

function writeMappings(lines: readonly (readonly Segment[])[]): string {
  let last = { source: 0, line: 0, column: 0 };
  const written = lines.map((segments) => {
    let generated = 0;
    return segments.map(({ column, from }) => {
      const numbers = [column - generated];
      generated = column;
      if (from !== null) {
        numbers.push(from.source - last.source, from.line - last.line, from.column - last.column);
        last = from;
      }
      return numbers.map(writeNumber).join("");
    });
  });
  return written.map((segments) => segments.join(",")).join(";");
}

/** Five bits a digit, the lowest first; a sixth says that more follow. The lowest bit of a number is its sign. */
function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [value, bits] = [0, 0];
  for (const sign of text) {
    const digit = DIGITS.indexOf(sign);
    value += (digit & 31) << bits;
    bits += 5;
    if (digit >= 32) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, bits] = [0, 0];
  }
  return numbers;
}

function writeNumber(number: number): string {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS.charAt(rest > 0 ? digit | 32 : digit);
  } while (rest > 0);
  return text;
}
