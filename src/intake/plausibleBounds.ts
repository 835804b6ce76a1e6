import type { LocalText } from "../foundation/localText.js";
import type { UnitFigure } from "../model/stageUnit.js";

/** A figure per pupil, or pupils per class, that is rarely outside two ends. */
export interface PlausibleBound {
  readonly figure: UnitFigure | "pupils";
  readonly per: "pupil" | "class";
  readonly least: number;
  readonly most: number;
  readonly unit: LocalText;
}

/** Two fields of a row and the bound on the one over the sum of the others; over nothing, on the one itself. */
export interface PlausibleRatio {
  readonly field: string;
  readonly over: readonly string[];
  readonly bound: PlausibleBound;
}

const AREA: LocalText = { zh: "㎡/生", en: "m² per pupil" };
const EACH: LocalText = { zh: "每生", en: "per pupil" };

/** Pupils of a class. */
export const CLASS_SIZE: PlausibleBound = {
  figure: "pupils",
  per: "class",
  least: 1,
  most: 120,
  unit: { zh: "人/班", en: "pupils per class" },
};

/**
 * Bounds beyond which a figure is worth a second look: most often a unit was taken for another. They are this library's
 * own choice and no policy; nothing is judged by them, and a zero is never outside.
 */
export const plausibleBounds: readonly PlausibleBound[] = [
  { figure: "fullTimeTeachers", per: "pupil", least: 0.01, most: 2, unit: EACH },
  { figure: "teachingAreaM2", per: "pupil", least: 0.5, most: 200, unit: AREA },
  { figure: "sportsGroundAreaM2", per: "pupil", least: 0.2, most: 500, unit: AREA },
  { figure: "equipmentYuan", per: "pupil", least: 20, most: 200000, unit: { zh: "元/生", en: "yuan per pupil" } },
  { figure: "computers", per: "pupil", least: 0.001, most: 5, unit: EACH },
  { figure: "books", per: "pupil", least: 0.5, most: 1000, unit: EACH },
  { figure: "multimediaRooms", per: "pupil", least: 0.0005, most: 2, unit: EACH },
  CLASS_SIZE,
];

/** The bounds on figures per pupil; `fieldOf` names the field of a figure, or `null` where the rows have none. */
export function ratiosPerPupil(fieldOf: (figure: PlausibleBound["figure"]) => string | null, pupils: readonly string[]): PlausibleRatio[] {
  return plausibleBounds.flatMap((bound) => {
    const field = bound.per === "pupil" ? fieldOf(bound.figure) : null;
    return field === null ? [] : [{ field, over: pupils, bound }];
  });
}
