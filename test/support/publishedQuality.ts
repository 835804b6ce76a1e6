// Coefficients of quality balance as counties published them.
import { qualityIndicators, type QualityIndicatorId, type Stage, type UnitFigure } from "edu-balance";

/**
 * 鸠江区 (芜湖市), primary schools 2023: mean, standard deviation and coefficient of each indicator as published, and the
 * figure that sets the indicator. https://www.jjq.gov.cn/openness/grassroots/6603441/38916753.html
 */
export const JIUJIANG: readonly (readonly [QualityIndicatorId, UnitFigure, mean: number, deviation: number, coefficient: number])[] = [
  ["higherDegreeTeachersPer100Pupils", "higherDegreeTeachers", 5.515273, 1.643162, 0.297929],
  ["backboneTeachersPer100Pupils", "backboneTeachers", 0.887611, 0.445392, 0.501787],
  ["peArtsTeachersPer100Pupils", "peArtsTeachers", 0.879277, 0.353427, 0.401952],
  ["teachingAreaPerPupil", "teachingAreaM2", 4.563288, 1.316139, 0.288419],
  ["sportsAreaPerPupil", "sportsGroundAreaM2", 7.925946, 2.975795, 0.37545],
  ["equipmentValuePerPupil", "equipmentYuan", 2496.674864, 780.914372, 0.312782],
  ["multimediaRoomsPer100Pupils", "multimediaRooms", 2.784743, 1.097759, 0.394205],
];

/** 宁国市 2022, in the order of the text. https://275167.com/OpennessContent/download/2668105.html */
export const NINGGUO: Readonly<Record<Stage, readonly number[]>> = {
  primary: [0.677, 0.674, 0.618, 0.519, 0.597, 0.167, 0.759],
  juniorSecondary: [0.542, 1.055, 0.507, 0.587, 0.686, 0.254, 0.496],
};

/** The seven in the order of the text, by their ids. */
export function byQualityIndicator(coefficients: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(qualityIndicators.map(({ id }, at) => [id, coefficients[at] ?? Number.NaN]));
}
