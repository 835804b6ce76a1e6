import type { PolicyClause } from "../types.js";

const NOTHING = { measures: [], companions: [], checklist: [], vagueTerms: [], departments: [] } as const;
const MEASURABLE = { ...NOTHING, kind: "measurable" } as const;
const CHECKLIST = { ...NOTHING, kind: "checklist" } as const;
const MIXED = { ...NOTHING, kind: "mixed" } as const;

/** The eight figures of basic balance, in the order of the standard's table. */
const EIGHT = [
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "computersPer100Pupils",
  "booksPerPupil",
  "teacherPupilRatio",
  "higherDegreeTeachersPerPupil",
  "midSeniorTeachersPerPupil",
] as const;

/**
 * Clauses of national, provincial and other documents that the library's numbers rest on, in the library's own words.
 * Those of the Shuozhou opinion are kept apart.
 */
export const nationalClauses: readonly PolicyClause[] = [
  // Laws and regulations
  {
    ...MEASURABLE,
    id: "compulsoryEducationLaw.payParity",
    document: "compulsoryEducationLaw",
    number: "31",
    heading: { zh: "教师工资", en: "Teachers' pay" },
    summary: {
      zh: "教师平均工资不低于当地公务员平均工资，即两者之比至少为1。",
      en: "Teachers' mean pay is not below that of local civil servants: the ratio is at least 1.",
    },
    confirmation: "primary",
    measures: ["teacherPayParity"],
    departments: ["countyGovernment", "finance"],
  },
  {
    ...MEASURABLE,
    id: "compulsoryEducationLaw.growth",
    document: "compulsoryEducationLaw",
    number: "42",
    heading: { zh: "经费增长", en: "Growth of funding" },
    summary: {
      zh:
        "财政拨款增幅高于财政经常性收入增幅，即增幅之差大于0；按在校学生人数平均的教育费用、教职工工资与学生人均公用经费逐步增长，" +
        "即增幅大于0。",
      en:
        "Appropriations grow faster than regular fiscal revenue: the margin is above 0. Spending per pupil, staff pay and public " +
        "funds per pupil rise step by step: their growth is above 0.",
    },
    confirmation: "primary",
    measures: ["appropriationGrowthMargin", "spendingPerPupilGrowth", "staffPayGrowth", "publicFundsPerPupilGrowth", "fundingGrowth"],
    vagueTerms: [
      {
        term: { zh: "逐步增长", en: "rise step by step" },
        interpretation: { zh: "给出每年的最低增幅；不给时按大于0计。", en: "The least yearly growth; above 0 unless given." },
      },
    ],
    departments: ["countyGovernment", "finance"],
  },
  {
    ...MEASURABLE,
    id: "teacherLaw.qualification",
    document: "teacherLaw",
    number: "10",
    heading: { zh: "教师资格制度", en: "Qualification of teachers" },
    summary: {
      zh: "实行教师资格制度，教师持证比例应为100%。",
      en: "Teaching takes a qualification: the share of certified teachers is to be 100 %.",
    },
    confirmation: "primary",
    measures: ["certifiedTeacherShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "educationSurchargeRules.rate",
    document: "educationSurchargeRules",
    number: "3",
    heading: { zh: "教育费附加率", en: "Rate of the surcharge" },
    summary: { zh: "按实缴的有关税额征收，税率3%。", en: "Collected at 3 % of the taxes actually paid." },
    confirmation: "primary",
    measures: ["educationSurchargeDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "educationSupervisionRegulation.cadence",
    document: "educationSupervisionRegulation",
    number: "14",
    heading: { zh: "督导频次", en: "How often supervision is due" },
    summary: {
      zh: "上级对下级政府至少每5年督导一次；县级每3至5年对学校综合督导一次；责任督学每学期到校至少2次。",
      en:
        "A government is supervised from above at least every 5 years, a school by the county every 3 to 5 years; its supervisor " +
        "comes at least 2 times a term.",
    },
    confirmation: "primary",
    measures: ["supervisionInterval", "schoolSupervisionInterval", "supervisorVisits"],
    departments: ["countyGovernment", "education"],
  },
  {
    ...MEASURABLE,
    id: "disabledEducationRegulation.inclusiveFunds",
    document: "disabledEducationRegulation",
    number: "47",
    heading: { zh: "随班就读经费", en: "Funds for inclusive pupils" },
    summary: {
      zh: "随班就读学生的公用经费按特殊教育学校标准拨付，即两者之比至少为1。",
      en: "Public funds for pupils in ordinary classes follow the special-school standard: the ratio is at least 1.",
    },
    confirmation: "primary",
    measures: ["inclusiveFundingParity"],
    departments: ["finance", "education"],
  },

  // Basic balance
  {
    ...MEASURABLE,
    id: "basicBalance2012.interSchoolGap",
    document: "basicBalance2012",
    number: "（校际均衡）",
    heading: { zh: "县域内义务教育校际间均衡状况", en: "Inter-school gap within the county" },
    summary: {
      zh: "以八项指标分别计算小学、初中的差异系数，取平均为综合差异系数：小学不超过0.65，初中不超过0.55。",
      en: "Eight coefficients each for primary and junior secondary schools; their plain mean, the composite, is at most 0.65 and 0.55.",
    },
    confirmation: "secondary",
    measures: [...EIGHT, "compositeCoefficient"],
  },
  {
    ...MEASURABLE,
    id: "basicBalance2012.governmentWork",
    document: "basicBalance2012",
    number: "（政府工作）",
    heading: { zh: "县级政府工作评估", en: "Government work" },
    summary: {
      zh: "入学机会、保障机制、教师队伍、质量与管理四类共17项，合计不低于85分；满分100分凭记忆。",
      en:
        "17 items in four groups, access, safeguards, teachers, quality and management, come to at least 85 points; that 100 is full " +
        "marks is from memory.",
    },
    confirmation: "secondary",
    measures: ["governmentWorkPoints"],
    departments: ["countyGovernment"],
  },
  {
    ...MIXED,
    id: "basicBalance2012.access",
    document: "basicBalance2012",
    number: "（入学机会）",
    heading: { zh: "入学机会", en: "Access" },
    summary: {
      zh:
        "四项：随迁子女就学纳入当地教育规划和财政保障；建立留守儿童关爱体系；三类残疾儿童少年入学率不低于80%；" +
        "优质高中名额分到各初中的比例逐步提高。",
      en:
        "Four items: migrants' children stand in the local plan and budget; care for left-behind children; at least 80 % of children " +
        "with the three kinds of disability enrolled; a growing share of good senior-high places allotted to each junior school.",
    },
    confirmation: "secondary",
    checklist: ["basicMigrantsInPlanAndBudget", "basicLeftBehindCare", "basicDisabledEnrolment", "basicSeniorHighPlacesAllotted"],
    measures: ["disabledEnrolmentShare"],
    vagueTerms: [
      {
        term: { zh: "逐步提高", en: "a growing share" },
        interpretation: { zh: "给出名额分配比例的下限。", en: "The least share of places allotted." },
      },
    ],
    departments: ["countyGovernment", "education", "finance"],
  },
  {
    ...MIXED,
    id: "basicBalance2012.safeguards",
    document: "basicBalance2012",
    number: "（保障机制）",
    heading: { zh: "保障机制", en: "Safeguards" },
    summary: {
      zh:
        "四项：建立责任、监督和问责机制；经费在预算中单列，近3年做到“三个增长”；推进学校标准化、实施薄弱学校改造计划并向其倾斜；" +
        "农村税费改革转移支付用于义务教育的比例达到省级规定。",
      en:
        "Four items: responsibility, oversight and sanction; funds shown apart in the budget with the “three growths” over 3 years; " +
        "standardised schools and a plan for weak ones; the share of the rural tax-reform transfer that the province prescribes.",
    },
    confirmation: "secondary",
    checklist: ["basicResponsibilityMechanism", "basicFundsInBudget", "basicWeakSchoolPlan", "basicTaxReformTransfer"],
    measures: ["fundingGrowth"],
    departments: ["countyGovernment", "finance", "education"],
  },
  {
    ...MIXED,
    id: "basicBalance2012.teachers",
    document: "basicBalance2012",
    number: "（教师队伍）",
    heading: { zh: "教师队伍", en: "Teachers" },
    summary: {
      zh: "四项：实施绩效工资；学科教师配备合理、生师比达省定编制标准；校长教师定期交流；落实培训经费并加强培训。条目凭记忆。",
      en:
        "Four items: performance pay; subjects suitably staffed and posts per pupil as the province prescribes; regular rotation; " +
        "training and its funds. The items are from memory.",
    },
    confirmation: "unverified",
    checklist: ["basicPerformancePay", "basicSubjectTeachers", "basicRotation", "basicTraining"],
    measures: ["pupilsPerPost", "rotationShare", "trainingFundsShare"],
    vagueTerms: [
      {
        term: { zh: "配备合理", en: "suitably staffed" },
        interpretation: { zh: "给出各学科的最低配备。", en: "The least staffing by subject." },
      },
    ],
    departments: ["education", "staffingOffice", "humanResources"],
  },
  {
    ...MIXED,
    id: "basicBalance2012.quality",
    document: "basicBalance2012",
    number: "（质量与管理）",
    heading: { zh: "质量与管理", en: "Quality and management" },
    summary: {
      zh:
        "五项：按方案开齐开足课程；巩固率达省级规定；体质健康及格率达省级规定；无重点校、重点班，择校基本遏制；过重课业负担有效减轻。" +
        "只见片段。",
      en:
        "Five items: the full curriculum; retention and fitness as the province prescribes; no key schools or classes and school " +
        "choice largely curbed; lighter homework. Only fragments were seen.",
    },
    confirmation: "secondary",
    checklist: ["basicFullCurriculum", "basicRetention", "basicFitness", "basicNoKeySchools", "basicHomeworkLoad"],
    measures: ["curriculumOfferedShare", "nineYearRetention"],
    vagueTerms: [
      {
        term: { zh: "基本遏制", en: "largely curbed" },
        interpretation: { zh: "给出择校生占比的上限。", en: "The greatest share of pupils from outside the zone." },
      },
      { term: { zh: "有效减轻", en: "lighter" }, interpretation: { zh: "给出课业负担的上限。", en: "The greatest homework load." } },
    ],
    departments: ["education", "schools"],
  },
  {
    ...MEASURABLE,
    id: "basicBalance2012.satisfaction",
    document: "basicBalance2012",
    number: "（公众满意度）",
    heading: { zh: "公众满意度", en: "Public satisfaction" },
    summary: {
      zh: "办法把满意度调查作为重要参考；教育部介绍时称不低于85%才能通过。",
      en: "The measures take the survey into account; by the ministry's account a county passes with at least 85 %.",
    },
    confirmation: "secondary",
    measures: ["satisfactionShare"],
    departments: ["countyGovernment"],
  },
  {
    ...MEASURABLE,
    id: "basicBalance2012.survey",
    document: "basicBalance2012",
    number: "（问卷调查）",
    heading: { zh: "满意度问卷", en: "Satisfaction survey" },
    summary: {
      zh: "样本为常住人口的1.5‰，常住人口不足400000人的县为600份；家长占50%以上，其余各类人员大体相当；有效回收率70%以上。",
      en:
        "The sample is 1.5‰ of the residents, 600 in counties below 400,000; at least 50 % are parents, the other groups about equal; " +
        "at least 70 % valid returns.",
    },
    confirmation: "secondary",
    measures: ["surveySampleSize", "surveyParentShare", "surveyValidReturnShare"],
    vagueTerms: [
      {
        term: { zh: "大体相当", en: "about equal" },
        interpretation: { zh: "给出各类人员数量之差的上限。", en: "The greatest difference between the groups." },
      },
    ],
  },
  {
    ...MEASURABLE,
    id: "basicBalanceBriefing2022.satisfaction",
    document: "basicBalanceBriefing2022",
    number: "（满意度）",
    heading: { zh: "满意度要求", en: "Satisfaction needed" },
    summary: {
      zh: "四项内容之一是公众满意度，不低于85%才能通过。",
      en: "One of the four parts is public satisfaction; a county passes with at least 85 %.",
    },
    confirmation: "secondary",
    measures: ["satisfactionShare"],
  },
  {
    ...MEASURABLE,
    id: "coefficientMethodNote.formula",
    document: "coefficientMethodNote",
    number: "（计算方法）",
    heading: { zh: "差异系数", en: "Coefficient of variation" },
    summary: {
      zh: "差异系数为按学生数加权的标准差与全县平均数之比；全县平均数为全县总量除以全县学生数，综合取八项的平均值。",
      en:
        "A coefficient is the pupil-weighted standard deviation over the county mean, which is the county's total over its pupils; " +
        "the composite is the mean of the eight.",
    },
    confirmation: "secondary",
    measures: [...EIGHT, "compositeCoefficient"],
  },
  {
    ...MEASURABLE,
    id: "splitFormula2015.weights",
    document: "splitFormula2015",
    number: "（拆分权重）",
    heading: { zh: "一贯制学校拆分", en: "Splitting combined schools" },
    summary: {
      zh: "九年一贯制学校小学与初中每生按1：1.1，完全中学初中与高中按1：1.2，十二年一贯制按1：1.1：1.32，拆分五项资源。",
      en:
        "Five resources are split by weights per pupil: primary to junior 1 to 1.1; junior to senior 1 to 1.2; in twelve-year schools " +
        "1 to 1.1 to 1.32.",
    },
    confirmation: "secondary",
    measures: ["teachingAreaPerPupil", "sportsAreaPerPupil", "equipmentValuePerPupil", "computersPer100Pupils", "booksPerPupil"],
  },
  {
    ...CHECKLIST,
    id: "basicBalanceApplicationForm.schoolScope",
    document: "basicBalanceApplicationForm",
    number: "表Ⅱ",
    heading: { zh: "学校范围", en: "Schools counted" },
    summary: {
      zh: "小学、初中不含民办学校、非本县政府举办的学校和小学教学点。",
      en: "Primary and junior schools without private ones, those the county government does not run, and teaching points.",
    },
    confirmation: "secondary",
    checklist: ["basicScopeApplied"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2012No48.certifiedCounties",
    document: "stateCouncil2012No48",
    number: "（基本均衡县比例）",
    heading: { zh: "实现基本均衡的县", en: "Counties with basic balance" },
    summary: {
      zh: "到2015年65%的县、到2020年全国和中西部各95%的县实现基本均衡；65%由2016年的报道推算。",
      en: "65 % of counties reach basic balance by 2015 and 95 % by 2020, in the nation and in centre and west; reports of 2016 imply the 65 %.",
    },
    confirmation: "secondary",
    measures: ["certifiedCountyShare"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2012No48.retention",
    document: "stateCouncil2012No48",
    number: "（巩固率）",
    heading: { zh: "九年义务教育巩固率", en: "Nine-year retention" },
    summary: {
      zh: "九年义务教育巩固率2015年达93%，2020年达95%；93%见于2016年的报道。",
      en: "Nine-year retention reaches 93 % in 2015 and 95 % in 2020; a report of 2016 has the 93 %.",
    },
    confirmation: "secondary",
    measures: ["nineYearRetention"],
  },
  {
    ...MEASURABLE,
    id: "retentionGoal2025.retention",
    document: "retentionGoal2025",
    number: "（巩固率）",
    heading: { zh: "2025年巩固率", en: "Retention in 2025" },
    summary: { zh: "2025年九年义务教育巩固率达96%。", en: "Nine-year retention reaches 96 % in 2025." },
    confirmation: "secondary",
    measures: ["nineYearRetention"],
  },
  {
    ...MEASURABLE,
    id: "twoBasicsStandard.dropout",
    document: "twoBasicsStandard",
    number: "（辍学率）",
    heading: { zh: "辍学率控制线", en: "Dropout limits" },
    summary: {
      zh: "辍学率小学不超过1%，初中不超过3%，凭记忆；为“两基”攻坚所用。",
      en: "Dropout of at most 1 % in primary and 3 % in junior secondary schools, from memory; they belong to an earlier campaign.",
    },
    confirmation: "unverified",
    measures: ["dropoutRate"],
  },

  // Class size, school conditions, layout
  {
    ...MEASURABLE,
    id: "schoolDesignCode2011.classSize",
    document: "schoolDesignCode2011",
    number: "（班额）",
    heading: { zh: "班额", en: "Class size" },
    summary: {
      zh: "完全小学每班45人，中学每班50人，非完全小学每班30人。",
      en: "45 pupils a class in primary and 50 in secondary schools, 30 in incomplete primary ones.",
    },
    confirmation: "secondary",
    measures: ["overStandardClassShare"],
  },
  {
    ...MEASURABLE,
    id: "ministryPosts2002.classSize",
    document: "ministryPosts2002",
    number: "（班额）",
    heading: { zh: "城市学校班额", en: "Class size of city schools" },
    summary: {
      zh: "城市小学每班40至45人，中学每班45至50人，由各省确定。",
      en: "In cities 40 to 45 pupils a class in primary and 45 to 50 in secondary schools, as each province decides.",
    },
    confirmation: "secondary",
    measures: ["overStandardClassShare"],
  },
  {
    ...MEASURABLE,
    id: "ministryClassBands2007.bands",
    document: "ministryClassBands2007",
    number: "（班额分组）",
    heading: { zh: "大班额与超大班额的口径", en: "What counts as oversized and super-sized" },
    summary: {
      zh: "班额按36至45人、46至55人、56至65人、66人以上分组：56人以上为大班额，66人以上为超大班额。",
      en: "Classes are counted in bands of 36 to 45, 46 to 55, 56 to 65 and 66 and above: from 56 on oversized, from 66 on super-sized.",
    },
    confirmation: "secondary",
    measures: ["oversizedClassShare", "superSizedClassShare"],
  },
  {
    ...MEASURABLE,
    id: "weakSchoolBottomLine2014.superSizedClasses",
    document: "weakSchoolBottomLine2014",
    number: "（超大班额）",
    heading: { zh: "超大班额", en: "Super-sized classes" },
    summary: {
      zh: "用三至五年消除66人以上的超大班额，即降至0。",
      en: "Within three to five years no class has 66 pupils or more: their share is 0.",
    },
    confirmation: "secondary",
    measures: ["superSizedClassShare"],
  },
  {
    ...MEASURABLE,
    id: "weakSchoolBottomLine2014.dilapidatedBuildings",
    document: "weakSchoolBottomLine2014",
    number: "（危房）",
    heading: { zh: "危房", en: "Dilapidated buildings" },
    summary: { zh: "不得使用D级危房，在用面积为0平方米。", en: "No building of danger class D is used: 0 square metres." },
    confirmation: "secondary",
    measures: ["dilapidatedArea"],
  },
  {
    ...MEASURABLE,
    id: "weakSchoolBottomLine2014.desks",
    document: "weakSchoolBottomLine2014",
    number: "（桌椅）",
    heading: { zh: "课桌椅", en: "Desks and chairs" },
    summary: { zh: "每1名学生有1套课桌椅（凳）。", en: "1 desk and 1 chair or stool for every pupil." },
    confirmation: "secondary",
    measures: ["desksPerPupil"],
  },
  {
    ...MIXED,
    id: "weakSchoolBottomLine2014.beds",
    document: "weakSchoolBottomLine2014",
    number: "（床位）",
    heading: { zh: "床位", en: "Beds" },
    summary: { zh: "每1名寄宿生有1个床位，消除大通铺。", en: "1 bed for every boarder and no shared bunks." },
    confirmation: "secondary",
    measures: ["bedsPerBoarder"],
  },
  {
    ...MEASURABLE,
    id: "weakSchoolBottomLine2014.toilets",
    document: "weakSchoolBottomLine2014",
    number: "（厕所）",
    heading: { zh: "男女蹲位", en: "Toilets" },
    summary: {
      zh: "有条件的地方，新建校舍男女蹲位一般按1：3设置，即女蹲位至少为男蹲位的3倍。",
      en: "Where conditions allow, new buildings as a rule have places for boys and girls at 1 to 3: girls have at least 3 times as many.",
    },
    confirmation: "secondary",
    measures: ["femaleToMaleToiletRatio"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2016No40.classSize",
    document: "stateCouncil2016No40",
    number: "（大班额）",
    heading: { zh: "消除大班额", en: "Oversized classes" },
    summary: {
      zh: "到2018年基本消除66人以上超大班额，到2020年基本消除56人以上大班额；“基本消除”按教育部说明分别为不超过2%和不超过5%。",
      en:
        "Classes of 66 and above are basically eliminated by 2018 and those of 56 and above by 2020, which the ministry reads as at " +
        "most 2 % and 5 %.",
    },
    confirmation: "secondary",
    measures: ["oversizedClassShare", "superSizedClassShare"],
    vagueTerms: [
      {
        term: { zh: "基本消除", en: "basically eliminated" },
        interpretation: { zh: "占班级总数的上限，教育部已说明。", en: "The greatest share of classes; the ministry has stated it." },
      },
    ],
    departments: ["countyGovernment", "education"],
  },
  {
    ...MEASURABLE,
    id: "largeClassStatement.meaning",
    document: "largeClassStatement",
    number: "（基本消除）",
    heading: { zh: "“基本消除”的含义", en: "What “basically eliminated” means" },
    summary: {
      zh: "超大班额不超过2%、大班额不超过5%即为基本消除。",
      en: "At most 2 % super-sized and 5 % oversized classes count as basically eliminated.",
    },
    confirmation: "secondary",
    measures: ["oversizedClassShare", "superSizedClassShare"],
  },
  {
    ...MEASURABLE,
    id: "threeMinistriesOpinion2019.classSize",
    document: "threeMinistriesOpinion2019",
    number: "（超大班额）",
    heading: { zh: "全部消除超大班额", en: "No super-sized classes" },
    summary: {
      zh: "到2020年底全部消除66人以上超大班额，即为0；基本消除56人以上大班额。",
      en: "By the end of 2020 no class has 66 pupils or more, a share of 0; those of 56 and above are basically eliminated.",
    },
    confirmation: "secondary",
    measures: ["oversizedClassShare", "superSizedClassShare"],
    vagueTerms: [
      {
        term: { zh: "基本消除", en: "basically eliminated" },
        interpretation: { zh: "占班级总数的上限。", en: "The greatest share of classes." },
      },
    ],
  },

  // Funding
  {
    ...MEASURABLE,
    id: "stateCouncil2015No67.perPupilBase",
    document: "stateCouncil2015No67",
    number: "（公用经费基准定额）",
    heading: { zh: "公用经费基准定额", en: "Public-funds base" },
    summary: {
      zh: "2016年春季学期起统一城乡，每生每年小学、初中：中西部600元、800元，东部650元、850元。",
      en:
        "From spring 2016, town and country alike, yuan a year per primary and junior pupil: 600 and 800 in the centre and west, 650 " +
        "and 850 in the east.",
    },
    confirmation: "secondary",
    measures: ["publicFundsPerPupil"],
    departments: ["finance", "education"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2015No67.boardingAddOn",
    document: "stateCouncil2015No67",
    number: "（寄宿制补助）",
    heading: { zh: "寄宿制学校补助", en: "Boarding add-on" },
    summary: { zh: "寄宿制学校按寄宿生每生每年增加200元公用经费。", en: "Boarding schools get 200 yuan more a year for every boarder." },
    confirmation: "secondary",
    measures: ["boardingAddOnDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2015No67.smallSchools",
    document: "stateCouncil2015No67",
    number: "（小规模学校）",
    heading: { zh: "小规模学校保底", en: "Floor for small schools" },
    summary: { zh: "农村不足100人的学校按100人核定公用经费。", en: "Rural schools below 100 pupils are funded as for 100." },
    confirmation: "secondary",
    measures: ["smallSchoolShare", "smallSchoolFundsDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2015No67.specialEducation",
    document: "stateCouncil2015No67",
    number: "（特殊教育）",
    heading: { zh: "特殊教育公用经费", en: "Public funds for special education" },
    summary: {
      zh: "特殊教育学校和随班就读学生每生每年6000元。",
      en: "6000 yuan a year for every pupil in special or inclusive education.",
    },
    confirmation: "secondary",
    measures: ["specialEducationFundsPerPupil"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2015No67.livingAid",
    document: "stateCouncil2015No67",
    number: "（寄宿生生活补助）",
    heading: { zh: "困难寄宿生生活补助", en: "Living aid for poor boarders" },
    summary: {
      zh: "中西部家庭经济困难寄宿生每年小学1000元、初中1250元。",
      en: "In the centre and west poor boarders get 1000 yuan a year in primary and 1250 in junior schools.",
    },
    confirmation: "secondary",
    measures: ["boarderAidPaid"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "fundingReport2014.perPupilBase",
    document: "fundingReport2014",
    number: "（公用经费基准定额）",
    heading: { zh: "2014年农村基准定额", en: "Rural base of 2014" },
    summary: {
      zh: "2014年农村学校每生每年小学、初中：中西部600元、800元，东部650元、850元；特殊教育4000元。",
      en:
        "Rural schools in 2014, yuan a year per primary and junior pupil: 600 and 800 in the centre and west, 650 and 850 in the " +
        "east; special education 4000.",
    },
    confirmation: "secondary",
    measures: ["publicFundsPerPupil", "specialEducationFundsPerPupil"],
  },
  {
    ...MEASURABLE,
    id: "livingAidReport2017.livingAid",
    document: "livingAidReport2017",
    number: "（寄宿生生活补助）",
    heading: { zh: "城乡统一的生活补助", en: "Living aid in town and country" },
    summary: {
      zh: "2017年春季学期起城乡统一，家庭经济困难寄宿生每年小学1000元、初中1250元。",
      en: "From spring 2017, town and country alike, poor boarders get 1000 yuan a year in primary and 1250 in junior schools.",
    },
    confirmation: "secondary",
    measures: ["boarderAidPaid"],
  },
  {
    ...MEASURABLE,
    id: "shaanxiLivingAid2019.nonBoarders",
    document: "shaanxiLivingAid2019",
    number: "（非寄宿生）",
    heading: { zh: "非寄宿生生活补助", en: "Aid for day pupils" },
    summary: {
      zh: "2019年秋季学期起，四类家庭经济困难非寄宿生按寄宿生标准的50%补助。",
      en: "From autumn 2019 four groups of poor day pupils get 50 % of the boarders' amount.",
    },
    confirmation: "secondary",
    measures: ["nonBoarderAidPaid"],
  },
  {
    ...MEASURABLE,
    id: "fundingBriefing2021.perPupilBase",
    document: "fundingBriefing2021",
    number: "（公用经费基准定额）",
    heading: { zh: "公用经费基准定额", en: "Public-funds base" },
    summary: {
      zh: "到2020年每生每年小学650元、初中850元，未分地区。",
      en: "By 2020, yuan a year per primary and junior pupil: 650 and 850, for no region apart.",
    },
    confirmation: "secondary",
    measures: ["publicFundsPerPupil"],
    departments: ["finance", "education"],
  },
  {
    ...MEASURABLE,
    id: "financeNotice2023.perPupilBase",
    document: "financeNotice2023",
    number: "（公用经费基准定额）",
    heading: { zh: "公用经费基准定额", en: "Public-funds base" },
    summary: {
      zh: "2023年春季学期起，每生每年小学由650元提高到720元，初中由850元提高到940元。",
      en: "From spring 2023, yuan a year: from 650 to 720 per primary and from 850 to 940 per junior pupil.",
    },
    confirmation: "secondary",
    measures: ["publicFundsPerPupil"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "financeNotice2023.boardingAddOn",
    document: "financeNotice2023",
    number: "（寄宿制补助）",
    heading: { zh: "寄宿制学校补助", en: "Boarding add-on" },
    summary: { zh: "寄宿生每生每年补助由200元提高到300元。", en: "The add-on per boarder rises from 200 to 300 yuan a year." },
    confirmation: "secondary",
    measures: ["boardingAddOnDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "financeNotice2024.livingAid",
    document: "financeNotice2024",
    number: "（寄宿生生活补助）",
    heading: { zh: "生活补助标准", en: "Living aid" },
    summary: {
      zh: "2024年春季学期起，家庭经济困难寄宿生每年小学1250元、初中1500元；非寄宿生仍按50%。",
      en: "From spring 2024 poor boarders get 1250 yuan a year in primary and 1500 in junior schools; day pupils still 50 % of it.",
    },
    confirmation: "secondary",
    measures: ["boarderAidPaid", "nonBoarderAidPaid"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "financeNotice2025.specialEducation",
    document: "financeNotice2025",
    number: "（特殊教育）",
    heading: { zh: "特殊教育公用经费", en: "Public funds for special education" },
    summary: {
      zh: "2025年春季学期起，特殊教育每生每年7000元。",
      en: "From spring 2025 special education gets 7000 yuan per pupil and year.",
    },
    confirmation: "secondary",
    measures: ["specialEducationFundsPerPupil"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncil2011No22.gdpShare",
    document: "stateCouncil2011No22",
    number: "（财政性教育经费）",
    heading: { zh: "财政性教育经费占比", en: "Public education spending" },
    summary: {
      zh: "2012年国家财政性教育经费占国内生产总值的4%。",
      en: "Public spending on education reaches 4 % of the nation's GDP in 2012.",
    },
    confirmation: "secondary",
    measures: ["educationSpendingShareOfGdp"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "centralOffices2017.spending",
    document: "centralOffices2017",
    number: "（教育投入）",
    heading: { zh: "教育投入", en: "Education spending" },
    summary: {
      zh: "财政性教育经费占国内生产总值一般不低于4%；一般公共预算教育支出和生均支出只增不减。",
      en: "Public spending on education is as a rule at least 4 % of GDP; budget spending, in total and per pupil, does not fall.",
    },
    confirmation: "secondary",
    measures: ["educationSpendingShareOfGdp", "educationSpendingNotFalling"],
    vagueTerms: [
      { term: { zh: "一般", en: "as a rule" }, interpretation: { zh: "说明哪些年份可以例外。", en: "Which years may be exceptions." } },
    ],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "stateCouncilCable1994.rate",
    document: "stateCouncilCable1994",
    number: "1",
    heading: { zh: "教育费附加率", en: "Rate of the surcharge" },
    summary: { zh: "教育费附加率为3%。", en: "The education surcharge is 3 %." },
    confirmation: "secondary",
    measures: ["educationSurchargeDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "localSurcharge2010.rate",
    document: "localSurcharge2010",
    number: "（征收率）",
    heading: { zh: "地方教育附加率", en: "Rate of the local surcharge" },
    summary: {
      zh: "地方教育附加征收率统一为2%，低于此数的省份须提高。",
      en: "The local surcharge is 2 % everywhere; provinces below it move up.",
    },
    confirmation: "secondary",
    measures: ["localEducationSurchargeDue"],
    departments: ["finance"],
  },
  {
    ...MEASURABLE,
    id: "publicFunds2006.training",
    document: "publicFunds2006",
    number: "（教师培训费）",
    heading: { zh: "教师培训费", en: "Training funds" },
    summary: {
      zh: "农村和县镇义务教育学校按年度公用经费预算总额的5%安排教师培训费。",
      en: "Compulsory schools of the country and of county towns set aside 5 % of the year's budget of public funds for training.",
    },
    confirmation: "secondary",
    measures: ["trainingFundsShare"],
    departments: ["finance", "education"],
  },
  {
    ...MEASURABLE,
    id: "landSaleFunds2011.share",
    document: "landSaleFunds2011",
    number: "（计提比例）",
    heading: { zh: "土地出让收益计提", en: "Land-sale proceeds" },
    summary: {
      zh: "自2011年1月1日起，从扣除成本后的土地出让收益中按10%计提教育资金，按季预提。",
      en: "From 2011-01-01, 10 % of land-sale proceeds after costs is set aside for education, in quarterly advances.",
    },
    confirmation: "secondary",
    measures: ["landSaleEducationFundsDue"],
    departments: ["finance", "landResources"],
  },

  // Teachers
  {
    ...MEASURABLE,
    id: "stateOffice2001No74.staffing",
    document: "stateOffice2001No74",
    number: "（编制标准）",
    heading: { zh: "中小学编制标准", en: "Staffing standard" },
    summary: {
      zh: "每名教职工对应学生数：城市小学19、初中13.5、高中12.5；县镇小学21、初中16、高中13；农村小学23、初中18、高中13.5。",
      en:
        "Pupils per staff post in primary, junior and senior schools: cities 19, 13.5 and 12.5; county towns 21, 16 and 13; rural " +
        "areas 23, 18 and 13.5.",
    },
    confirmation: "secondary",
    measures: ["pupilsPerPost"],
    departments: ["staffingOffice", "education"],
  },
  {
    ...MEASURABLE,
    id: "staffingOffice2014No72.staffing",
    document: "staffingOffice2014No72",
    number: "（编制标准）",
    heading: { zh: "城乡统一编制标准", en: "Uniform staffing standard" },
    summary: {
      zh: "城乡统一，每名教职工对应学生数：小学19、初中13.5、高中12.5。",
      en: "Town and country alike, pupils per staff post: 19 in primary, 13.5 in junior and 12.5 in senior schools.",
    },
    confirmation: "secondary",
    measures: ["pupilsPerPost"],
    departments: ["staffingOffice", "finance", "education"],
  },
  {
    ...MIXED,
    id: "teacherRotation2014.rotation",
    document: "teacherRotation2014",
    number: "（交流比例）",
    heading: { zh: "校长教师交流", en: "Rotation" },
    summary: {
      zh: "城镇学校、优质学校每学年交流的教师不低于符合条件者的10%，其中骨干教师不低于交流总数的20%；用3至5年实现制度化。",
      en:
        "Each school year urban and good schools rotate at least 10 % of eligible teachers, at least 20 % of those rotated being " +
        "backbone teachers; the system stands within 3 to 5 years.",
    },
    confirmation: "secondary",
    measures: ["rotationShare", "backboneRotationShare"],
    departments: ["education", "humanResources", "staffingOffice"],
  },
  {
    ...MEASURABLE,
    id: "anhuiRotation.backbone",
    document: "anhuiRotation",
    number: "（骨干交流）",
    heading: { zh: "骨干教师交流", en: "Rotation of backbone teachers" },
    summary: { zh: "骨干教师交流比例不低于符合条件骨干教师的20%。", en: "At least 20 % of eligible backbone teachers are rotated." },
    confirmation: "secondary",
    measures: ["backboneRotationShare"],
  },
  {
    ...MEASURABLE,
    id: "shanxiRotationAppraisal2014.rotation",
    document: "shanxiRotationAppraisal2014",
    number: "（交流比例）",
    heading: { zh: "校长教师交流考核", en: "Appraisal by rotation" },
    summary: {
      zh: "2014年起把县域内校长教师交流达到10%以上列入对市县政府的年度考核。",
      en: "Since 2014 rotating at least 10 % of heads and teachers counts in the yearly appraisal of cities and counties.",
    },
    confirmation: "secondary",
    measures: ["rotationShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "educationOutline2010.trainingCycle",
    document: "educationOutline2010",
    number: "53",
    heading: { zh: "教师培训", en: "Training of teachers" },
    summary: { zh: "对教师实行每5年一周期的全员培训。", en: "All teachers are trained in cycles of 5 years." },
    confirmation: "secondary",
    measures: ["trainingCycleCompletionShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "continuingEducationRules.hours",
    document: "continuingEducationRules",
    number: "（学时）",
    heading: { zh: "培训学时", en: "Training hours" },
    summary: {
      zh: "新任教师试用期培训不少于120学时；在职教师每5年累计不少于240学时。",
      en: "New teachers have at least 120 hours in probation; others at least 240 hours every 5 years.",
    },
    confirmation: "secondary",
    measures: ["trainingHoursCompletionShare", "inductionTrainingShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "teacherTraining2011.hours",
    document: "teacherTraining2011",
    number: "（学时）",
    heading: { zh: "培训学时", en: "Training hours" },
    summary: { zh: "每5年不少于360学时。", en: "At least 360 hours every 5 years." },
    confirmation: "secondary",
    measures: ["trainingHoursCompletionShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "trainingHours2025.hours",
    document: "trainingHours2025",
    number: "（学时）",
    heading: { zh: "培训学时制度", en: "Training hours" },
    summary: { zh: "教师每5年360学时的培训为现行国家制度。", en: "360 hours of training every 5 years is the present national system." },
    confirmation: "secondary",
    measures: ["trainingHoursCompletionShare"],
  },

  // Information technology
  {
    ...MEASURABLE,
    id: "ictPlan2015.broadband",
    document: "ictPlan2015",
    number: "（宽带）",
    heading: { zh: "宽带网络校校通", en: "Broadband in schools" },
    summary: {
      zh: "到2015年学校基本接入互联网，宽带接入比例达50%以上。",
      en: "By 2015 nearly all schools are online and at least 50 % have broadband.",
    },
    confirmation: "secondary",
    measures: ["broadbandSchoolShare"],
    vagueTerms: [
      {
        term: { zh: "基本接入", en: "nearly all" },
        interpretation: { zh: "给出接入学校占比的下限。", en: "The least share of schools online." },
      },
    ],
  },
  {
    ...MEASURABLE,
    id: "ictPlan2015.spaces",
    document: "ictPlan2015",
    number: "（网络学习空间）",
    heading: { zh: "网络学习空间人人通", en: "Online learning spaces" },
    summary: {
      zh: "到2015年开通网络学习空间的教师达50%以上，初中以上学生达30%以上。",
      en: "By 2015 at least 50 % of teachers and 30 % of pupils from junior secondary up have an online space.",
    },
    confirmation: "secondary",
    measures: ["teacherSpaceShare", "pupilSpaceShare"],
  },

  // Vulnerable groups
  {
    ...MEASURABLE,
    id: "stateOffice2014No1.enrolment",
    document: "stateOffice2014No1",
    number: "（入学率）",
    heading: { zh: "残疾儿童入学率", en: "Enrolment of disabled children" },
    summary: {
      zh: "到2016年视力、听力、智力三类残疾儿童少年义务教育入学率达90%以上。",
      en: "By 2016 at least 90 % of children with visual, hearing or intellectual disability are enrolled.",
    },
    confirmation: "secondary",
    measures: ["disabledEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "stateOffice2014No1.specialSchools",
    document: "stateOffice2014No1",
    number: "（特教学校）",
    heading: { zh: "特殊教育学校", en: "Special schools" },
    summary: {
      zh: "常住人口300000人以上的县应有特殊教育学校；句子凭记忆，人口口径未确认。",
      en: "Counties of 300,000 people and above are to have a special school; the sentence and the basis of the count are from memory.",
    },
    confirmation: "secondary",
    measures: ["specialSchoolProvision"],
    departments: ["countyGovernment", "education"],
  },
  {
    ...MEASURABLE,
    id: "specialEducation2017.enrolment",
    document: "specialEducation2017",
    number: "（入学率）",
    heading: { zh: "残疾儿童入学率", en: "Enrolment of disabled children" },
    summary: { zh: "到2020年残疾儿童少年义务教育入学率达95%以上。", en: "By 2020 at least 95 % of disabled children are enrolled." },
    confirmation: "secondary",
    measures: ["disabledEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "specialEducation2017.individualPlans",
    document: "specialEducation2017",
    number: "（一人一案）",
    heading: { zh: "一人一案", en: "Individual plans" },
    summary: {
      zh: "对未入学的适龄残疾儿童逐一安排，一人一案，覆盖100%。",
      en: "Every registered disabled child not at school gets a plan of its own: 100 %.",
    },
    confirmation: "secondary",
    measures: ["individualPlanShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "specialEducation2017.resourceRooms",
    document: "specialEducation2017",
    number: "（资源教室）",
    heading: { zh: "资源教室", en: "Resource rooms" },
    summary: {
      zh: "招收5名以上残疾学生的普通学校设资源教室。",
      en: "Ordinary schools with 5 or more disabled pupils have a resource room.",
    },
    confirmation: "secondary",
    measures: ["resourceRoomShare"],
    departments: ["education", "schools"],
  },
  {
    ...MEASURABLE,
    id: "stateOffice2021No60.enrolment",
    document: "stateOffice2021No60",
    number: "（入学率）",
    heading: { zh: "残疾儿童入学率", en: "Enrolment of disabled children" },
    summary: { zh: "到2025年适龄残疾儿童义务教育入学率达97%。", en: "By 2025 97 % of disabled children are enrolled." },
    confirmation: "secondary",
    measures: ["disabledEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityAction2023.enrolment",
    document: "qualityAction2023",
    number: "（残疾儿童入学率）",
    heading: { zh: "残疾儿童入学率", en: "Enrolment of disabled children" },
    summary: { zh: "到2027年适龄残疾儿童义务教育入学率保持97%以上。", en: "Up to 2027 at least 97 % of disabled children stay enrolled." },
    confirmation: "secondary",
    measures: ["disabledEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityAction2023.specialSchools",
    document: "qualityAction2023",
    number: "（特教学校）",
    heading: { zh: "特殊教育学校", en: "Special schools" },
    summary: {
      zh: "到2027年200000人口以上的县特殊教育学校基本覆盖；人口口径未见。",
      en: "By 2027 counties of 200,000 people and above basically all have a special school; the basis of the count was not seen.",
    },
    confirmation: "secondary",
    measures: ["specialSchoolProvision"],
    vagueTerms: [
      {
        term: { zh: "基本覆盖", en: "basically all" },
        interpretation: { zh: "给出应设校县的占比。", en: "The least share of such counties." },
      },
    ],
    departments: ["education"],
  },

  // Quality balance
  {
    ...MIXED,
    id: "qualityBalance2017.application",
    document: "qualityBalance2017",
    number: "（申报条件）",
    heading: { zh: "申报条件", en: "Conditions to apply" },
    summary: {
      zh: "通过国家基本均衡认定3年以上，且认定后年度监测保持较高水平。",
      en: "A county applies 3 years or more after national recognition of basic balance, with good yearly monitoring since.",
    },
    confirmation: "secondary",
    checklist: ["qualityMonitoringKeptUp"],
    measures: ["yearsSinceBasicBalance"],
    vagueTerms: [
      {
        term: { zh: "较高水平", en: "good" },
        interpretation: { zh: "给出年度监测应达到的数值。", en: "The figures that monitoring must show." },
      },
    ],
    departments: ["countyGovernment"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.schoolScope",
    document: "qualityBalance2017",
    number: "（评估范围）",
    heading: { zh: "学校范围", en: "Schools counted" },
    summary: {
      zh: "资源配置不计特殊教育学校、职业学校和不足50人的教学点；满50人的计入。",
      en: "Resources are judged without special and vocational schools and teaching points below 50 pupils; from 50 on they count.",
    },
    confirmation: "secondary",
    measures: ["qualityIndicatorsMet"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.resources",
    document: "qualityBalance2017",
    number: "资源配置",
    heading: { zh: "资源配置七项指标", en: "Seven resource indicators" },
    summary: {
      zh:
        "每百名学生高于规定学历教师数小学4.2、初中5.3人以上，县级以上骨干教师数均1人以上，体育艺术专任教师数均0.9人以上；" +
        "生均教学及辅助用房面积小学4.5、初中5.8平方米以上，体育运动场馆面积7.5、10.2平方米以上，教学仪器设备值2000、2500元以上；" +
        "每百名学生网络多媒体教室数2.3、2.4间以上。每校至少6项达标，余项不低于85%，依次为3.57和4.505、0.85、0.765、3.825和4.93、" +
        "6.375和8.67、1700和2125、1.955和2.04。每项校际差异系数小学不超过0.5，初中不超过0.45。",
      en:
        "At least, per 100 primary and junior pupils: 4.2 and 5.3 teachers above the required degree, 1 backbone teacher, 0.9 PE and " +
        "arts teachers, 2.3 and 2.4 multimedia rooms; per pupil: 4.5 and 5.8 square metres of teaching space, 7.5 and 10.2 of sports " +
        "space, equipment of 2000 and 2500 yuan. Every school meets at least 6 of the seven and misses the other by no more than the " +
        "85 % floor: 3.57 and 4.505, 0.85, 0.765, 3.825 and 4.93, 6.375 and 8.67, 1700 and 2125, 1.955 and 2.04. Each coefficient is " +
        "at most 0.5 in primary and 0.45 in junior schools.",
    },
    confirmation: "secondary",
    measures: [
      "higherDegreeTeachersPer100Pupils",
      "backboneTeachersPer100Pupils",
      "peArtsTeachersPer100Pupils",
      "teachingAreaPerPupil",
      "sportsAreaPerPupil",
      "equipmentValuePerPupil",
      "multimediaRoomsPer100Pupils",
      "qualityIndicatorsMet",
      "schoolsAtQualityIndicatorShare",
      "schoolsPassingQualityShare",
      "qualityCoefficient",
    ],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.layout",
    document: "qualityBalance2017",
    number: "政府保障1",
    heading: { zh: "学校布局", en: "School layout" },
    summary: { zh: "县域内学校规划布局合理，符合国家规定。", en: "Schools are suitably placed, as national rules ask." },
    confirmation: "secondary",
    checklist: ["qualityLayout"],
    vagueTerms: [
      {
        term: { zh: "合理", en: "suitably" },
        interpretation: { zh: "给出上学距离或时间的上限。", en: "The greatest distance or time to school." },
      },
    ],
    departments: ["countyGovernment", "planning"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.uniformStandards",
    document: "qualityBalance2017",
    number: "政府保障2",
    heading: { zh: "四项统一", en: "Four uniform standards" },
    summary: {
      zh: "城乡学校建设、教师编制、生均公用经费基准定额、基本装备配置四项标准统一。",
      en: "Town and country share the standards of buildings, posts, public funds per pupil and equipment.",
    },
    confirmation: "secondary",
    checklist: ["qualityUniformBuilding", "qualityUniformPosts", "qualityUniformFunds", "qualityUniformEquipment"],
    departments: ["countyGovernment", "finance", "staffingOffice", "education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.artsRooms",
    document: "qualityBalance2017",
    number: "政府保障3",
    heading: { zh: "音乐美术教室", en: "Music and art rooms" },
    summary: {
      zh: "每12个班级配备音乐、美术专用教室各1间以上；音乐教室不小于96平方米，美术教室不小于90平方米。",
      en: "At least 1 music and 1 art room for every 12 classes; a music room of at least 96 square metres, an art room of at least 90.",
    },
    confirmation: "secondary",
    measures: ["musicRooms", "artRooms", "musicRoomArea", "artRoomArea"],
    departments: ["education", "schools"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.schoolSize",
    document: "qualityBalance2017",
    number: "政府保障4",
    heading: { zh: "学校规模", en: "School size" },
    summary: {
      zh: "小学、初中不超过2000人，九年、十二年一贯制学校的义务教育阶段不超过2500人。",
      en: "Primary and junior schools have at most 2000 pupils, combined schools at most 2500 in compulsory education.",
    },
    confirmation: "secondary",
    measures: ["schoolSize", "schoolsOverSizeLimit"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.classSize",
    document: "qualityBalance2017",
    number: "政府保障5",
    heading: { zh: "班额", en: "Class size" },
    summary: {
      zh: "小学每班不超过45人，初中每班不超过50人，超出的班级为0个。",
      en: "No primary class has more than 45 pupils and no junior secondary class more than 50: 0 classes above it.",
    },
    confirmation: "secondary",
    measures: ["overStandardClassShare"],
    departments: ["education", "schools"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.smallSchools",
    document: "qualityBalance2017",
    number: "政府保障6",
    heading: { zh: "小规模学校经费", en: "Funds of small schools" },
    summary: {
      zh: "不足100人的乡村学校和教学点按100人以上的标准拨付公用经费。",
      en: "Rural schools and teaching points below 100 pupils get public funds as for 100.",
    },
    confirmation: "secondary",
    measures: ["smallSchoolFundedPupils", "smallSchoolFundsDue"],
    departments: ["finance", "education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.specialEducation",
    document: "qualityBalance2017",
    number: "政府保障7",
    heading: { zh: "特殊教育经费", en: "Funds of special education" },
    summary: {
      zh: "特殊教育学校生均公用经费不低于6000元，数值凭记忆。",
      en: "Special schools get at least 6000 yuan of public funds per pupil; the figure is from memory.",
    },
    confirmation: "unverified",
    measures: ["specialEducationFundsPerPupil"],
    departments: ["finance"],
  },
  {
    ...MIXED,
    id: "qualityBalance2017.payParity",
    document: "qualityBalance2017",
    number: "政府保障8",
    heading: { zh: "教师待遇", en: "Teachers' pay" },
    summary: {
      zh: "教师平均工资不低于当地公务员，比值至少为1；绩效工资总量足额核定。",
      en: "Teachers' mean pay is not below that of local civil servants, a ratio of at least 1; performance pay is approved in full.",
    },
    confirmation: "secondary",
    checklist: ["qualityPerformancePayApproved"],
    measures: ["teacherPayParity"],
    departments: ["countyGovernment", "finance", "humanResources"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.training",
    document: "qualityBalance2017",
    number: "政府保障9",
    heading: { zh: "教师培训", en: "Training" },
    summary: { zh: "教师5年360学时培训完成率达100%。", en: "100 % of teachers complete 360 hours of training in 5 years." },
    confirmation: "secondary",
    measures: ["trainingHoursCompletionShare"],
    departments: ["education"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.postAllocation",
    document: "qualityBalance2017",
    number: "政府保障10",
    heading: { zh: "编制岗位统筹", en: "Posts" },
    summary: { zh: "县级统筹分配各校编制和岗位。", en: "The county allots posts to its schools." },
    confirmation: "secondary",
    checklist: ["qualityPostsAllocated"],
    departments: ["staffingOffice", "humanResources", "education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.rotation",
    document: "qualityBalance2017",
    number: "政府保障11",
    heading: { zh: "交流轮岗", en: "Rotation" },
    summary: {
      zh: "每年交流的校长教师不低于符合条件者的10%，其中骨干教师不低于交流总数的20%。",
      en: "Each year at least 10 % of eligible heads and teachers are rotated, at least 20 % of those rotated being backbone teachers.",
    },
    confirmation: "secondary",
    measures: ["rotationShare", "backboneRotationShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.qualification",
    document: "qualityBalance2017",
    number: "政府保障12",
    heading: { zh: "持证上岗", en: "Certified teachers" },
    summary: { zh: "专任教师持证上岗率达100%。", en: "100 % of full-time teachers are certified." },
    confirmation: "secondary",
    measures: ["certifiedTeacherShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.nearbyEnrolment",
    document: "qualityBalance2017",
    number: "政府保障13",
    heading: { zh: "就近入学", en: "Nearby enrolment" },
    summary: {
      zh: "城区和镇区公办、非寄宿的小学就近划片入学比例达100%，初中达95%以上。",
      en: "In public day schools of towns 100 % of primary and at least 95 % of junior pupils enrol in their zone.",
    },
    confirmation: "secondary",
    measures: ["nearbyEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.seniorHighQuota",
    document: "qualityBalance2017",
    number: "政府保障14",
    heading: { zh: "高中名额分配", en: "Senior-high places" },
    summary: {
      zh: "优质高中招生名额分配比例不低于50%，并向农村初中倾斜。",
      en: "At least 50 % of the places of good senior high schools are allotted to junior schools, with a tilt to rural ones.",
    },
    confirmation: "secondary",
    measures: ["seniorHighQuotaShare"],
    vagueTerms: [
      {
        term: { zh: "倾斜", en: "a tilt" },
        interpretation: { zh: "给出农村与城区初中名额比例之差。", en: "The difference between rural and urban shares." },
      },
    ],
    departments: ["education"],
  },
  {
    ...MIXED,
    id: "qualityBalance2017.migrantsAndLeftBehind",
    document: "qualityBalance2017",
    number: "政府保障15",
    heading: { zh: "留守与随迁儿童", en: "Left-behind and migrant children" },
    summary: {
      zh: "留守儿童关爱体系健全；符合条件的随迁子女在公办学校或政府购买服务的民办学校就读比例不低于85%。",
      en:
        "Care for left-behind children is in place; at least 85 % of eligible migrant children are in public schools or places the " +
        "government buys.",
    },
    confirmation: "secondary",
    checklist: ["qualityLeftBehindCare"],
    measures: ["migrantPublicOrPurchasedShare"],
    vagueTerms: [
      { term: { zh: "健全", en: "in place" }, interpretation: { zh: "列出应有的制度。", en: "Which arrangements must exist." } },
    ],
    departments: ["countyGovernment", "education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.juniorRetention",
    document: "qualityBalance2017",
    number: "教育质量1",
    heading: { zh: "初中巩固率", en: "Junior retention" },
    summary: { zh: "初中三年巩固率达95%以上。", en: "At least 95 % of pupils stay through the three junior years." },
    confirmation: "secondary",
    measures: ["juniorRetention"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.disabledEnrolment",
    document: "qualityBalance2017",
    number: "教育质量2",
    heading: { zh: "残疾儿童入学率", en: "Enrolment of disabled children" },
    summary: {
      zh: "残疾儿童少年入学率达95%以上，随班就读、特教学校和送教上门均计入。",
      en: "At least 95 % of disabled children are enrolled; ordinary classes, special schools and teaching at home all count.",
    },
    confirmation: "secondary",
    measures: ["disabledEnrolmentShare"],
    departments: ["education"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.schoolCharters",
    document: "qualityBalance2017",
    number: "教育质量3",
    heading: { zh: "学校管理", en: "School management" },
    summary: {
      zh: "所有学校制定章程，实现管理与教学信息化。",
      en: "Every school has a charter and runs management and teaching with information technology.",
    },
    confirmation: "secondary",
    checklist: ["qualityCharters"],
    departments: ["schools"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.trainingFunds",
    document: "qualityBalance2017",
    number: "教育质量4",
    heading: { zh: "培训经费", en: "Training funds" },
    summary: {
      zh: "每校教师培训经费不低于年度公用经费预算总额的5%。",
      en: "Every school budgets at least 5 % of its public funds for training.",
    },
    confirmation: "secondary",
    measures: ["trainingFundsShare"],
    departments: ["schools", "finance"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.ictUse",
    document: "qualityBalance2017",
    number: "教育质量5",
    heading: { zh: "信息化应用", en: "Use of information technology" },
    summary: {
      zh: "教师熟练运用信息化手段教学，设施设备利用率较高。",
      en: "Teachers are at ease with information technology and equipment is much used.",
    },
    confirmation: "secondary",
    checklist: ["qualityTechnologyUsed"],
    vagueTerms: [{ term: { zh: "较高", en: "much" }, interpretation: { zh: "给出设备利用率的下限。", en: "The least rate of use." } }],
    departments: ["schools"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.moralEducation",
    document: "qualityBalance2017",
    number: "教育质量6",
    heading: { zh: "德育与校园文化", en: "Moral education and school culture" },
    summary: { zh: "德育工作、校园文化建设达到良好以上。", en: "Moral education and school culture are rated good or better." },
    confirmation: "secondary",
    checklist: ["qualityMoralEducation"],
    vagueTerms: [{ term: { zh: "良好", en: "good" }, interpretation: { zh: "说明评级办法。", en: "How they are rated." } }],
    departments: ["schools", "education"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.curriculum",
    document: "qualityBalance2017",
    number: "教育质量7",
    heading: { zh: "课程实施", en: "Curriculum" },
    summary: {
      zh: "课程开齐开足，教学秩序规范，开展综合实践活动。",
      en: "The full curriculum is taught in good order, with practical activities.",
    },
    confirmation: "secondary",
    checklist: ["qualityCurriculum"],
    departments: ["schools", "education"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.homeworkLoad",
    document: "qualityBalance2017",
    number: "教育质量8",
    heading: { zh: "课业负担", en: "Homework load" },
    summary: { zh: "无过重课业负担。", en: "Homework is not too heavy." },
    confirmation: "secondary",
    checklist: ["qualityNoOverload"],
    vagueTerms: [
      { term: { zh: "过重", en: "too heavy" }, interpretation: { zh: "给出作业时长的上限。", en: "The longest homework time." } },
    ],
    departments: ["schools", "education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.performance",
    document: "qualityBalance2017",
    number: "教育质量9",
    heading: { zh: "质量监测", en: "Monitored performance" },
    summary: {
      zh: "国家质量监测各相关科目水平达到3级（Ⅲ级）以上，校际差异率低于15%（0.15）。",
      en: "In national monitoring every subject is at level 3 or above, and schools differ by less than 15 % (0.15).",
    },
    confirmation: "secondary",
    measures: ["performanceLevel", "performanceDifference"],
    departments: ["education"],
  },
  {
    ...MEASURABLE,
    id: "qualityBalance2017.recognition",
    document: "qualityBalance2017",
    number: "（社会认可度）",
    heading: { zh: "社会认可度", en: "Public recognition" },
    summary: {
      zh: "家长、教师、校长、代表委员、学生和群众的认可度不低于85%。",
      en: "At least 85 % of parents, teachers, heads, deputies, pupils and residents approve.",
    },
    confirmation: "secondary",
    measures: ["satisfactionShare"],
    departments: ["countyGovernment"],
  },
  {
    ...CHECKLIST,
    id: "qualityBalance2017.vetoes",
    document: "qualityBalance2017",
    number: "（否决事项）",
    heading: { zh: "一票否决", en: "Vetoes" },
    summary: {
      zh: "义务教育阶段以考试方式招生、违规择校、设重点校或重点班的，不予认定；其他否决事项凭记忆，未列入。",
      en:
        "No recognition where pupils are chosen by test or against the rules, or key schools or classes exist; further vetoes are " +
        "from memory and left out.",
    },
    confirmation: "secondary",
    checklist: ["qualityNoEntranceTests", "qualityNoIrregularChoice", "qualityNoKeySchools"],
    departments: ["countyGovernment", "education", "schools"],
  },

  // Provinces
  {
    ...MEASURABLE,
    id: "anhuiQuality2018.gaps",
    document: "anhuiQuality2018",
    number: "（校际差异）",
    heading: { zh: "校际差异", en: "Inter-school gaps" },
    summary: {
      zh: "所有指标的校际差异系数均须达标，页面只引半句。",
      en: "The inter-school coefficient of every indicator counts; the page quotes half a sentence.",
    },
    confirmation: "secondary",
    measures: ["qualityCoefficient"],
  },
  {
    ...MEASURABLE,
    id: "guangdong2014No13.passMarks",
    document: "guangdong2014No13",
    number: "（通过标准）",
    heading: { zh: "通过标准", en: "Pass marks" },
    summary: {
      zh: "政府工作评估不低于85分，公众满意度不低于85%。",
      en: "At least 85 points for government work and 85 % public satisfaction.",
    },
    confirmation: "secondary",
    measures: ["governmentWorkPoints", "satisfactionShare"],
    departments: ["countyGovernment"],
  },

  // Exceptions seen in one city's program
  {
    ...MEASURABLE,
    id: "shenyangSystem2024.schoolSize",
    document: "shenyangSystem2024",
    number: "（规模放宽）",
    heading: { zh: "学校规模放宽", en: "Larger schools" },
    summary: {
      zh: "2010年及以前建成，或随迁子女超过50%的学校，小学、初中不超过2400人，一贯制学校不超过3000人；是否出自国家文件未确认。",
      en:
        "Schools built in or before 2010, or with more than 50 % migrant children, may have up to 2400 pupils, combined schools up to " +
        "3000; the national origin is unconfirmed.",
    },
    confirmation: "unverified",
    measures: ["schoolsOverSizeLimit"],
  },
  {
    ...MEASURABLE,
    id: "shenyangSystem2024.artsRooms",
    document: "shenyangSystem2024",
    number: "（专用教室放宽）",
    heading: { zh: "音乐美术教室放宽", en: "Smaller music and art rooms" },
    summary: {
      zh:
        "2016年及以前规划建成的学校，音乐教室不小于73平方米，美术教室不小于67平方米；最大班额不足30人的乡村小规模学校，" +
        "小学不小于54平方米，初中不小于61平方米，填报分档则只列61平方米；是否出自国家文件未确认。",
      en:
        "Schools planned and built in or before 2016: music rooms of at least 73 square metres, art rooms of at least 67. Small rural " +
        "schools whose largest class is below 30: at least 54 in primary and 61 in junior schools, though the form's bands show 61 " +
        "only. The national origin is unconfirmed.",
    },
    confirmation: "unverified",
    measures: ["musicRoomArea", "artRoomArea"],
    vagueTerms: [
      { term: { zh: "小规模学校", en: "small schools" }, interpretation: { zh: "按不足100人理解。", en: "Read as below 100 pupils." } },
    ],
  },
  {
    ...MEASURABLE,
    id: "shenyangSystem2024.sharedTeachers",
    document: "shenyangSystem2024",
    number: "（小规模学校体艺教师）",
    heading: { zh: "小规模学校体育艺术教师", en: "PE and arts teachers of small schools" },
    summary: {
      zh: "50至99人的乡村小规模学校和教学点，可计入交流轮岗、兼职、走教的体育、艺术教师；是否出自国家文件未确认。",
      en:
        "Rural schools and teaching points of 50 to 99 pupils may count PE and arts teachers who rotate in, teach beside another " +
        "subject or travel; the national origin is unconfirmed.",
    },
    confirmation: "unverified",
    measures: ["peArtsTeachersPer100Pupils"],
  },
  {
    ...MEASURABLE,
    id: "shenyangSystem2024.sportsAreas",
    document: "shenyangSystem2024",
    number: "（中心城区场馆）",
    heading: { zh: "中心城区体育场馆", en: "Sports areas in city centres" },
    summary: {
      zh:
        "人口密度过高的大城市中心城区学校，可计入校内地下、楼顶的专用运动场地，以及政府签订租赁合同、步行10分钟以内的校外场馆；" +
        "是否出自国家文件未确认。",
      en:
        "Schools in overcrowded centres of large cities may count sports areas underground and on roofs, and venues the government " +
        "leases within 10 minutes' walk; the national origin is unconfirmed.",
    },
    confirmation: "unverified",
    measures: ["sportsAreaPerPupil"],
    vagueTerms: [
      {
        term: { zh: "人口密度过高", en: "overcrowded" },
        interpretation: { zh: "由调用者指明哪些学校属于此类。", en: "The caller says which schools are meant." },
      },
    ],
  },
];
