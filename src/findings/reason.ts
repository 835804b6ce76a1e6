import type { CalendarDate } from "../foundation/calendarDate.js";
import type { Language, LocalText } from "../foundation/localText.js";
import { fillTemplate } from "./fillTemplate.js";
import { LISTED_DETAILS, NAMED_DETAILS, REASONS, type PLAIN_DETAILS } from "./reasons.js";

/** A kind of thing that has an id and a name. */
export type NamedDetail = (typeof NAMED_DETAILS)[number];

/** What a detail of a reason is. */
export type DetailKind = NamedDetail | keyof typeof LISTED_DETAILS | (typeof PLAIN_DETAILS)[number];

/** The value of a detail of each kind. */
type DetailValue<Kind> = Kind extends keyof typeof LISTED_DETAILS
  ? readonly string[]
  : Kind extends "number" | "limit" | "whole"
    ? number
    : Kind extends "day"
      ? CalendarDate
      : Kind extends "dayOrNull"
        ? CalendarDate | null
        : string;

/** One of the reason codes. */
export type ReasonCode = keyof typeof REASONS;

type ReasonDetails<Code extends ReasonCode> = (typeof REASONS)[Code]["details"];

type ReasonOf<Code extends ReasonCode> = {
  readonly [Name in "code" | keyof ReasonDetails<Code>]: Name extends keyof ReasonDetails<Code>
    ? DetailValue<ReasonDetails<Code>[Name]>
    : Code;
};

/** Why a figure or a verdict is what it is. A closed list; every code carries its own details. */
export type Reason = { readonly [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

/** Gives names to ids. */
export interface ReasonNames {
  /** The name of what has this id; the id itself where it is the caller's. */
  readonly nameOf: (kind: NamedDetail, id: string) => LocalText;
  /** The unit of a parameter as it follows a number; empty where it has none. */
  readonly unitOf: (parameterId: string) => LocalText;
}

const MOST_LISTED = 5;
const DECIMALS_SHOWN = 6;

/** A number in a reason, with its digits as they are written where nobody says otherwise. */
export interface ReasonNumber extends LocalText {
  readonly value: number;
  /** What the detail is; `length` for how many entries its list has. */
  readonly kind: "number" | "limit" | "whole" | "length";
  /** Name of the detail. */
  readonly detail: string;
}

/** A piece of what a reason says of a detail: words, or a number. */
export type ReasonPiece = LocalText | ReasonNumber;

/** A reason as a sentence in Chinese and in English, with the names that are handed in. */
export function textOf(reason: Reason, names: ReasonNames): LocalText {
  const { zh, en } = REASONS[reason.code];
  const pieces = Object.entries(piecesOf(reason, names));
  const wordsIn = (language: Language): Record<string, string> =>
    Object.fromEntries(pieces.map(([name, each]) => [name, each.map((piece) => piece[language]).join("")]));
  return { zh: fillTemplate(zh, wordsIn("zh")), en: fillTemplate(en, wordsIn("en")) };
}

/** What a reason says of each of its details. */
export function piecesOf(reason: Reason, names: ReasonNames): Readonly<Record<string, readonly ReasonPiece[]>> {
  const values = reason as unknown as Readonly<Record<string, DetailValue<DetailKind>>>;
  return Object.fromEntries(
    Object.entries<DetailKind>(REASONS[reason.code].details).map(([detail, kind]) => [
      detail,
      piecesOfDetail({ detail, kind, value: values[detail] ?? "" }, reason, names),
    ]),
  );
}

interface Detail {
  readonly detail: string;
  readonly kind: DetailKind;
  readonly value: DetailValue<DetailKind>;
}

function piecesOfDetail({ detail, kind, value }: Detail, reason: Reason, names: ReasonNames): readonly ReasonPiece[] {
  if (isListed(kind)) {
    const ids = value as readonly string[];
    const shown = kind === "givenIds" ? ids.slice(0, MOST_LISTED) : ids;
    const listed = shown.flatMap((id, index) => {
      const name = names.nameOf(LISTED_DETAILS[kind], id);
      return index === 0 ? [name] : [SEPARATOR, name];
    });
    return shown.length === ids.length ? listed : [...listed, BEFORE_ALL, wholeNumber(ids.length, "length", detail), AFTER_ALL];
  }
  if (kind === "whole" && typeof value === "number") return [wholeNumber(value, kind, detail)];
  if (kind === "number" || kind === "limit") {
    const unit = kind === "limit" && "parameterId" in reason ? names.unitOf(reason.parameterId) : NOTHING;
    const digits = String(Number(Number(value).toFixed(DECIMALS_SHOWN)));
    return [{ zh: `${digits}${unit.zh}`, en: `${digits}${unit.en}`, value: Number(value), kind, detail }];
  }
  return [isNamed(kind) && value !== "" ? names.nameOf(kind, String(value)) : both(String(value))];
}

const SEPARATOR: LocalText = { zh: "、", en: ", " };
const BEFORE_ALL: LocalText = { zh: "等（共", en: " … (" };
const AFTER_ALL: LocalText = { zh: "个）", en: ")" };
const NOTHING: LocalText = { zh: "", en: "" };

function wholeNumber(value: number, kind: "whole" | "length", detail: string): ReasonNumber {
  return { ...both(String(value)), value, kind, detail };
}

function both(text: string): LocalText {
  return { zh: text, en: text };
}

function isNamed(kind: DetailKind): kind is NamedDetail {
  return (NAMED_DETAILS as readonly DetailKind[]).includes(kind);
}

function isListed(kind: DetailKind): kind is keyof typeof LISTED_DETAILS {
  return Object.hasOwn(LISTED_DETAILS, kind);
}
