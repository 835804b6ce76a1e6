/** A band of class sizes, both ends included; `most` is `null` where it is open. */
export interface SizeBand {
  readonly least: number;
  readonly most: number | null;
}

const PERSONS = "(?:人|名|名学生|个学生|pupils?|students?)?";
const BETWEEN = new RegExp(`^(?<least>\\d{1,4})${PERSONS}(?:-|–|—|——|~|～|〜|至|到|to)(?<most>\\d{1,4})${PERSONS}(?:之间)?$`, "u");
const FROM = new RegExp(
  `^(?:≥|>=|⩾)?(?<least>\\d{1,4})${PERSONS}(?:及其?以上|和以上|以上|起|\\+|andup|andmore|ormore|andover|andabove)$`,
  "u",
);
const FROM_SIGN = new RegExp(`^(?:≥|>=|⩾|不少于|不低于|至少|atleast)(?<least>\\d{1,4})${PERSONS}$`, "u");
const ABOVE = new RegExp(`^(?:>|超过|多于|大于|高于|morethan|over)(?<below>\\d{1,4})${PERSONS}$`, "u");
const UP_TO = new RegExp(`^(?:≤|<=|⩽)?(?<most>\\d{1,4})${PERSONS}(?:及其?以下|和以下|以下|以内|及以内|andbelow|orless|orfewer)$`, "u");
const UP_TO_SIGN = new RegExp(`^(?:≤|<=|⩽|不超过|不多于|至多|最多|atmost|upto)(?<most>\\d{1,4})${PERSONS}$`, "u");
const UNDER = new RegExp(`^(?:<|不足|不到|少于|小于|低于|under|below|lessthan|fewerthan)(?<above>\\d{1,4})${PERSONS}$`, "u");
const PATTERNS: readonly RegExp[] = [BETWEEN, FROM, FROM_SIGN, ABOVE, UP_TO, UP_TO_SIGN, UNDER];
/** A name with the band in brackets: 大班额（56-65人）. */
const IN_BRACKETS = /^[^()]{0,20}\((?<inside>[^()]{1,20})\)$/u;
const LONGEST_BAND = 40;

/**
 * A band of class sizes in words, half-width: 46-50人, 66人及以上, 25人及以下, 不足26人. In Chinese 以上 and 以下 include the
 * number they follow; 超过 and 不足 leave it out. `null` for what is no band.
 */
export function bandInWords(text: string): SizeBand | null {
  if (text.length > LONGEST_BAND) return null;
  const plain = text.toLowerCase().replace(/\s/gu, "");
  const whole = bandOf(plain);
  if (whole !== null) return whole;
  const inside = IN_BRACKETS.exec(plain)?.groups?.["inside"];
  return inside === undefined ? null : bandOf(inside);
}

function bandOf(plain: string): SizeBand | null {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const { least, most, below, above } = groups;
    const from = least ?? (below === undefined ? "0" : String(Number(below) + 1));
    const to = most ?? (above === undefined ? null : String(Number(above) - 1));
    const band = { least: Number(from), most: to === null ? null : Number(to) };
    return band.most !== null && band.most < band.least ? null : band;
  }
  return null;
}
