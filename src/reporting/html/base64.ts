const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const REPLACEMENT = 0xfffd;

/** The UTF-8 of a text in Base64; half a surrogate pair is written as U+FFFD. */
export function base64Of(text: string): string {
  const bytes = Array.from(text).flatMap((character) => bytesOf(character.codePointAt(0) ?? REPLACEMENT));
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) => bytes.slice(index * 3, index * 3 + 3));
  return groups.map(digitsOf).join("");
}

function bytesOf(point: number): number[] {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), continuation(point)];
  if (point >= 0xd800 && point <= 0xdfff) return bytesOf(REPLACEMENT);
  if (point < 0x10000) return [0xe0 | (point >> 12), continuation(point >> 6), continuation(point)];
  return [0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point)];
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

function digitsOf(group: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = group;
  const bits = (first << 16) | (second << 8) | third;
  const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 0x3f] ?? "");
  return digits
    .slice(0, group.length + 1)
    .join("")
    .padEnd(4, "=");
}
