import type { Language } from "../../../../src/foundation/localText.js";
import { STAGE_NAMES, STAGES } from "../../../../src/policy/records/lists.js";
import type { Stage } from "../../../../src/policy/records/types.js";
import { BASIC_DISTRICTS, QUALITY_DISTRICTS, type District } from "../published/rows.js";
import { districtAddress } from "../published/words.js";

/** A coefficient somebody published, of whom and of which stage. */
interface Published {
  readonly district: District;
  readonly stage: Stage;
  readonly coefficient: number;
}

/** Real coefficients of an indicator, as a list: the lowest and the highest that were published; empty where none were. */
export function publishedRange(id: string, language: Language): string {
  const kinds = [
    { all: basic(id), of: { zh: "基本均衡", en: "basic balance" }[language] },
    { all: quality(id), of: { zh: "优质均衡", en: "quality balance" }[language] },
  ];
  return kinds
    .filter(({ all }) => all.length > 0)
    .map(({ all, of }) => rangeText(all, of, language))
    .join("\n");
}

function basic(id: string): Published[] {
  return BASIC_DISTRICTS.flatMap((district) =>
    district.stages.flatMap(({ stage, coefficients, printedComposite }) => {
      const own = Object.entries(coefficients).find(([each]) => each === id)?.[1];
      const coefficient = id === "compositeCoefficient" ? printedComposite : own;
      return coefficient === undefined ? [] : [{ district, stage, coefficient }];
    }),
  );
}

function quality(id: string): Published[] {
  return QUALITY_DISTRICTS.flatMap((district) =>
    STAGES.flatMap((stage) =>
      Object.entries(district.coefficients[stage] ?? {})
        .filter(([each]) => each === id || id === "qualityCoefficient")
        .map(([, coefficient]) => ({ district, stage, coefficient })),
    ),
  );
}

function rangeText(all: readonly Published[], of: string, language: Language): string {
  const sorted = [...all].sort((one, other) => one.coefficient - other.coefficient);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return "";
  const told = ({ district, stage, coefficient }: Published): string => {
    const link = `[${district[language]}](${districtAddress(district.id, language)})`;
    const name = STAGE_NAMES[stage][language];
    return { zh: `${link}${name}${String(coefficient)}`, en: `${link}, ${name}, ${String(coefficient)}` }[language];
  };
  return {
    zh: `- ${of}公布的校际差异系数${String(all.length)}个：最低${told(lowest)}，最高${told(highest)}。`,
    en: `- Of ${String(all.length)} published coefficients of ${of}, the lowest is ${told(lowest)}; the highest ${told(highest)}.`,
  }[language];
}
