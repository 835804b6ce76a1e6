/** Ids that only overlays of the library use, each with its name: no measure here is held against them. */
export const furtherParameterNames = {
  nutritionPilotMealSubsidy: { zh: "营养改善计划试点县膳食补助标准", en: "Meal subsidy in pilot counties of the nutrition programme" },
  ruralSchoolRepairCost: { zh: "农村校舍维修测算单价", en: "Cost norm of rural school repairs" },
  specialEducationFundsPerPupilTarget: { zh: "特殊教育生均公用经费目标", en: "Target of public funds per pupil of special education" },
  specialEducationFundsMultiple: {
    zh: "特殊教育与普通初中生均公用经费之比下限",
    en: "Floor of special-education funds against those of an ordinary junior pupil",
  },
  siteAreaPerPupilFloor: { zh: "生均用地面积下限", en: "Floor of a school's site per pupil" },
  schoolPlacesPer1000Residents: { zh: "千人学位数", en: "School places per 1,000 residents" },
  schoolRadiusLimit: { zh: "学校服务半径上限", en: "Limit of a school's service radius" },
} as const;

/** Ids of {@link furtherParameterNames}. */
export type FurtherParameterId = keyof typeof furtherParameterNames;
