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

/** A reason as a sentence in Chinese and in English, with the names that are handed in. */
export function textOf(reason: Reason, names: ReasonNames): LocalText {
  const { details, zh, en } = REASONS[reason.code];
  const values = reason as unknown as Readonly<Record<string, DetailValue<DetailKind>>>;
  const wordsIn = (language: Language): Record<string, string> =>
    Object.fromEntries(
      Object.entries<DetailKind>(details).map(([name, kind]) => [name, detailWords(kind, values[name] ?? "", language, { reason, names })]),
    );
  return { zh: fillTemplate(zh, wordsIn("zh")), en: fillTemplate(en, wordsIn("en")) };
}

interface Telling {
  readonly reason: Reason;
  readonly names: ReasonNames;
}

function detailWords(kind: DetailKind, value: DetailValue<DetailKind>, language: Language, { reason, names }: Telling): string {
  if (isListed(kind)) {
    const ids = value as readonly string[];
    const nameOf = (id: string): string => names.nameOf(LISTED_DETAILS[kind], id)[language];
    if (kind !== "givenIds" || ids.length <= MOST_LISTED) return ids.map(nameOf).join(separatorIn(language));
    const shown = ids.slice(0, MOST_LISTED).map(nameOf).join(separatorIn(language));
    return language === "zh" ? `${shown}等（共${String(ids.length)}个）` : `${shown} … (${String(ids.length)})`;
  }
  if (kind === "number" || kind === "limit") {
    const unit = kind === "limit" && "parameterId" in reason ? names.unitOf(reason.parameterId)[language] : "";
    return `${String(Number(Number(value).toFixed(DECIMALS_SHOWN)))}${unit}`;
  }
  return isNamed(kind) && value !== "" ? names.nameOf(kind, String(value))[language] : String(value);
}

function isNamed(kind: DetailKind): kind is NamedDetail {
  return (NAMED_DETAILS as readonly DetailKind[]).includes(kind);
}

function isListed(kind: DetailKind): kind is keyof typeof LISTED_DETAILS {
  return Object.hasOwn(LISTED_DETAILS, kind);
}

function separatorIn(language: Language): string {
  return language === "zh" ? "、" : ", ";
}
