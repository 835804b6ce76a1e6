/** A text in GB18030: every pair of bytes that is a character of it, looked up in the decoder of the platform. */
export function gb18030(text: string): Buffer {
  const pairs = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Buffer.from(Array.from(text).flatMap((each) => (each < "\u0080" ? [each.charCodeAt(0)] : [...(pairs.get(each) ?? [0x3f])])));
}
