import { textOf } from "../../../../examples/browser/county.js";
import { MOST_BYTES } from "./mostBytes.js";
import { Refusal, type RefusalKey } from "./refusal.js";

/** What files begin with that are no sheets, and what is said of them. */
const OTHERS: readonly { readonly begins: readonly number[]; readonly key: RefusalKey }[] = [
  { begins: [0xd0, 0xcf, 0x11, 0xe0], key: "refusedOldWorkbook" },
  { begins: [0xff, 0xd8, 0xff], key: "refusedImage" },
  { begins: [0x89, 0x50, 0x4e, 0x47], key: "refusedImage" },
  { begins: [0x47, 0x49, 0x46, 0x38], key: "refusedImage" },
  { begins: [0x42, 0x4d], key: "refusedImage" },
  { begins: [0x52, 0x49, 0x46, 0x46], key: "refusedImage" },
  { begins: [0x25, 0x50, 0x44, 0x46], key: "refusedNotSheet" },
];
const WEB_PAGE = /^\s*(?:<!doctype html|<html|<table|<\?xml)/iu;

/** Throws for a file that is no sheet, whatever it is called. @throws Refusal */
export function requireSheetFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal("refusedEmptyFile");
  if (bytes.length > MOST_BYTES) throw new Refusal("refusedTooLarge");
  const other = OTHERS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  // Two letters alone are no picture: they may be the beginning of a text.
  if (other !== undefined && (other.begins.length > 2 || bytes.includes(0))) throw new Refusal(other.key);
}

/** A workbook is a zip file. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The text of a file: UTF-8, GB18030, or UTF-16 as spreadsheets save “Unicode text”. @throws Refusal */
export function fileText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Refusal("refusedNotSheet");
  const text = textOf(bytes);
  if (WEB_PAGE.test(text)) throw new Refusal("refusedWebPage");
  return text;
}
