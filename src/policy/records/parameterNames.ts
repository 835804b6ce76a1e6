/**
 * The parameters of the library by id, each with its name in the words of officials: the one list of their ids.
 *
 * @example
 * ```ts
 * import { parameterNames } from "edu-balance";
 *
 * parameterNames.compositeCoefficientLimit; // => { zh: "综合差异系数上限", en: "Limit of the composite coefficient" }
 * ```
 */
export const parameterNames = {
  // Classes.
  compositeCoefficientLimit: { zh: "综合差异系数上限", en: "Limit of the composite coefficient" },
  standardClassSize: { zh: "标准班额", en: "Standard class size" },
  oversizedClassSize: { zh: "大班额人数标准", en: "Size of an oversized class" },
  superSizedClassSize: { zh: "超大班额人数标准", en: "Size of a super-sized class" },
  overStandardClassShareLimit: { zh: "超标准班额班级比例上限", en: "Limit of the share of classes over the standard size" },
  oversizedClassShareLimit: { zh: "大班额比例上限", en: "Limit of the share of oversized classes" },
  superSizedClassShareLimit: { zh: "超大班额比例上限", en: "Limit of the share of super-sized classes" },
  combinedSchoolPupilWeight: { zh: "一贯制学校、完全中学学生折算系数", en: "Weight of a pupil of a combined school" },

  // Basic balance.
  governmentWorkPassMark: { zh: "县级政府推进工作最低得分", en: "Pass mark of the county government's work" },
  satisfactionShareFloor: { zh: "公众满意度下限", en: "Floor of public satisfaction" },
  surveySampleShare: { zh: "满意度调查抽样比例", en: "Share of residents to be surveyed" },
  surveySampleFloor: { zh: "满意度调查最低问卷份数", en: "Smallest sample of the satisfaction survey" },
  surveyParentShareFloor: { zh: "调查对象中家长比例下限", en: "Floor of the share of parents in the survey" },
  surveyValidReturnFloor: { zh: "有效问卷回收率下限", en: "Floor of the share of valid returns in the survey" },
  certifiedCountyShareTarget: { zh: "通过国家验收县占比目标", en: "Target of the share of counties certified for basic balance" },
  schoolsAtBasicStandardShareTarget: { zh: "达到办学条件基本标准学校比例目标", en: "Target of the share of schools at the basic standard" },

  // Schools.
  classDDilapidatedAreaLimit: { zh: "在用D级危房面积上限", en: "Limit of class D dilapidated area in use" },
  desksPerPupilFloor: { zh: "人均课桌椅下限", en: "Floor of desks and chairs per pupil" },
  bedsPerBoarderFloor: { zh: "寄宿生人均床位下限", en: "Floor of beds per boarder" },
  femaleToMaleToiletRatioFloor: { zh: "女男蹲位比下限", en: "Floor of the ratio of girls' to boys' toilet places" },
  schoolSizeLimit: { zh: "学校规模上限", en: "Limit of a school's size" },
  smallSchoolPupils: { zh: "小规模学校人数标准", en: "Size below which a school is small" },
  nearbyEnrolmentShareFloor: { zh: "就近划片入学比例下限", en: "Floor of the share enrolled near home by zone" },
  curriculumOfferedShareFloor: { zh: "国家规定课程开齐率下限", en: "Floor of the share of required subjects offered" },
  classesPerArtsRoom: { zh: "每间音乐、美术专用教室对应班级数", en: "Classes per room for music or fine arts" },
  musicRoomAreaFloor: { zh: "音乐专用教室面积下限", en: "Floor of the area of a music room" },
  artRoomAreaFloor: { zh: "美术专用教室面积下限", en: "Floor of the area of a fine-arts room" },
  broadbandSchoolShareTarget: { zh: "宽带网络校校通比例目标", en: "Target of the share of schools with broadband" },
  teacherSpaceShareTarget: { zh: "教师网络学习空间开通率目标", en: "Target of the share of teachers with an online learning space" },
  pupilSpaceShareTarget: { zh: "学生网络学习空间开通率目标", en: "Target of the share of pupils with an online learning space" },

  // Funding.
  publicFundsPerPupilBase: { zh: "生均公用经费基准定额", en: "Base of public funds per pupil" },
  boardingAddOn: { zh: "寄宿制学校公用经费生均补助标准", en: "Add-on of public funds per boarder" },
  smallSchoolFundingFloorPupils: { zh: "小规模学校公用经费保底人数", en: "Pupils a small school is funded for at least" },
  specialEducationFundsPerPupilBase: { zh: "特殊教育生均公用经费标准", en: "Standard of public funds per pupil of special education" },
  boarderLivingAid: { zh: "家庭经济困难寄宿生生活补助标准", en: "Living aid of a poor boarder" },
  nonBoarderLivingAidShare: { zh: "家庭经济困难非寄宿生生活补助比例", en: "Living aid of a poor day pupil as a share of a boarder's" },
  educationSurchargeRate: { zh: "教育费附加征收率", en: "Rate of the education surcharge" },
  localEducationSurchargeRate: { zh: "地方教育附加征收率", en: "Rate of the local education surcharge" },
  earmarkedFundsSpentShareFloor: { zh: "三项教育资金足额使用率下限", en: "Floor of the share of the three earmarked funds spent" },
  landSaleEducationShareFloor: { zh: "土地出让收益教育资金计提比例", en: "Share of land-sale proceeds set aside for education" },
  trainingShareOfPublicFundsFloor: { zh: "教师培训经费占公用经费比例下限", en: "Floor of the share of public funds for teacher training" },
  publicEducationSpendingShareOfGdp: {
    zh: "财政性教育经费占国内生产总值比例目标",
    en: "Target of public spending on education as a share of GDP",
  },
  fundingGrowthMarginFloor: {
    zh: "财政拨款增长与经常性收入增长之差下限",
    en: "Floor of the growth of appropriations over that of revenue",
  },
  perPupilGrowthFloor: {
    zh: "生均教育费用、教职工工资、生均公用经费增长率下限",
    en: "Floor of the growth of spending per pupil, staff pay and public funds per pupil",
  },
  fundingGrowthYears: { zh: "“三个增长”考察年数", en: "Years the three growths are asked of" },

  // Teachers.
  pupilsPerStaffPost: { zh: "教职工编制标准（生员比）", en: "Pupils per staff post" },
  certifiedTeacherShareFloor: { zh: "教师持证上岗率下限", en: "Floor of the share of teachers with a certificate" },
  teacherPayParityFloor: { zh: "教师与公务员平均工资比下限", en: "Floor of teachers' pay against civil servants' pay" },
  rotationShareFloor: { zh: "校长教师交流轮岗比例下限", en: "Floor of the rotation share of heads and teachers" },
  backboneRotationShareFloor: { zh: "骨干教师交流占比下限", en: "Floor of the rotation share of backbone teachers" },
  trainingCycleYears: { zh: "教师全员培训周期", en: "Years of a training cycle" },
  trainingCompletionShareFloor: { zh: "教师全员培训完成率下限", en: "Floor of the share of teachers who completed their training" },
  trainingHoursPerCycle: { zh: "教师周期培训学时标准", en: "Training hours of a cycle" },
  inductionTrainingHours: { zh: "新教师岗前培训学时标准", en: "Training hours of a new teacher" },

  // Pupils.
  seniorHighQuotaShareFloor: {
    zh: "优质高中招生名额分配比例下限",
    en: "Floor of the share of places at good senior schools allotted to junior schools",
  },
  nineYearRetentionTarget: { zh: "九年义务教育巩固率目标", en: "Target of retention over nine years" },
  juniorRetentionShareFloor: { zh: "初中三年巩固率下限", en: "Floor of retention over the three junior years" },
  dropoutRateLimit: { zh: "辍学率上限", en: "Limit of the dropout rate" },
  migrantPublicOrPurchasedShareFloor: {
    zh: "随迁子女公办及政府购买学位就读比例下限",
    en: "Floor of the share of migrant children in public or purchased places",
  },
  disabledEnrolmentShareTarget: { zh: "残疾儿童少年入学率目标", en: "Target of the enrolment of disabled children" },
  disabledEnrolmentShareFloor: { zh: "残疾儿童少年入学率下限", en: "Floor of the enrolment of disabled children" },
  individualPlanShareFloor: { zh: "“一人一案”覆盖率下限", en: "Floor of the share with an individual plan" },
  specialSchoolPopulation: { zh: "应设特殊教育学校的人口标准", en: "Population from which a county needs a special school" },
  resourceRoomPupils: { zh: "应设资源教室的残疾学生人数标准", en: "Disabled pupils from whom on a school needs a resource room" },
  inclusiveFundingParityFloor: {
    zh: "随班就读经费与特教标准之比下限",
    en: "Floor of inclusive funding against the special-education standard",
  },
  aidCoverageShareFloor: { zh: "贫困学生资助覆盖率下限", en: "Floor of the coverage of aid to poor pupils" },
  aidMissedLimit: { zh: "漏助人数上限", en: "Limit of eligible pupils without aid" },
  aidDuplicatedLimit: { zh: "重复资助人数上限", en: "Limit of pupils aided twice" },
  povertyDropoutLimit: { zh: "因贫失学人数上限", en: "Limit of pupils out of school for poverty" },

  // Governance.
  annualAssessmentsPerCounty: { zh: "每县每年考评次数下限", en: "Assessments of a county in a year" },
  supervisionIntervalYears: { zh: "对下级政府督导间隔上限", en: "Limit of the interval of supervision of the lower government" },
  schoolSupervisionIntervalYears: { zh: "学校综合督导间隔上限", en: "Limit of the interval of comprehensive supervision of a school" },
  supervisorVisitsPerTerm: { zh: "责任督学每学期督导次数下限", en: "Floor of a supervisor's visits in a term" },

  // Quality balance.
  higherDegreeTeachersPer100PupilsFloor: {
    zh: "每百名学生拥有高于规定学历教师数下限",
    en: "Floor of teachers above the required degree per 100 pupils",
  },
  backboneTeachersPer100PupilsFloor: { zh: "每百名学生拥有县级以上骨干教师数下限", en: "Floor of backbone teachers per 100 pupils" },
  peArtsTeachersPer100PupilsFloor: {
    zh: "每百名学生拥有体育、艺术专任教师数下限",
    en: "Floor of physical-education and arts teachers per 100 pupils",
  },
  teachingAreaPerPupilFloor: { zh: "生均教学及辅助用房面积下限", en: "Floor of teaching area per pupil" },
  sportsAreaPerPupilFloor: { zh: "生均体育运动场馆面积下限", en: "Floor of sports area per pupil" },
  equipmentValuePerPupilFloor: { zh: "生均教学仪器设备值下限", en: "Floor of equipment value per pupil" },
  multimediaRoomsPer100PupilsFloor: { zh: "每百名学生拥有网络多媒体教室数下限", en: "Floor of networked multimedia rooms per 100 pupils" },
  qualityIndicatorsMetFloor: { zh: "学校达标的资源配置指标数下限", en: "Floor of the resource indicators a school meets" },
  qualityCoefficientLimit: { zh: "优质均衡单项校际差异系数上限", en: "Limit of the inter-school coefficient of one quality indicator" },
  qualityBalanceYearsAfterBasic: { zh: "通过基本均衡认定后的最低年数", en: "Years that certification of basic balance lies back at least" },
  teachingPointScopePupils: { zh: "计入评估的教学点最低人数", en: "Pupils from whom on a teaching point counts" },
  performanceDifferenceLimit: { zh: "质量监测校际差异率上限", en: "Limit of the difference between schools in the monitoring of quality" },
  performanceLevelFloor: { zh: "质量监测学业水平等级下限", en: "Floor of the level in the national monitoring of quality" },
} as const;

/** Ids of the library's parameters. */
export type ParameterId = keyof typeof parameterNames;
