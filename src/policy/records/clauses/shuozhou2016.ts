import type { PolicyClause } from "../types.js";

const SHUOZHOU = { document: "shuozhouOpinion2016", confirmation: "primary" } as const;

/** The 22 clauses of 朔政办发〔2016〕45号, in the order of the text and summed up in the library's own words. */
export const shuozhouClauses: readonly PolicyClause[] = [
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.guidingThought",
    number: "一",
    heading: { zh: "指导思想", en: "Guiding thought" },
    summary: {
      zh: "定方向：为公平而均衡地分配资源，全市教育质量一并提升。未写数值与日期。",
      en:
        "Sets the direction: resources are shared evenly for the sake of equity, and " +
        "quality rises throughout the city. No number and no date is set.",
    },
    kind: "checklist",
    measures: [],
    companions: [],
    checklist: ["equityAsAim"],
    vagueTerms: [],
    departments: [],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.overallApproach",
    number: "二",
    heading: { zh: "总体思路", en: "Overall approach" },
    summary: {
      zh: "由县区政府主导，从学校标准化入手，抓投入、条件和师资，缩小校际、城乡差距，实现县域内学校均衡。未写数值与日期。",
      en:
        "County governments lead. Starting from standardised schools, funding, facilities and teachers are to narrow " +
        "the gaps between schools and between town and country. No number and no date is set.",
    },
    kind: "mixed",
    measures: [
      "interSchoolCoefficient",
      "compositeCoefficient",
      "urbanRuralRatio",
      "urbanRuralDifference",
      "schoolRangeRatio",
      "teachingAreaPerPupil",
      "sportsAreaPerPupil",
      "equipmentValuePerPupil",
      "computersPer100Pupils",
      "booksPerPupil",
      "teacherPupilRatio",
      "higherDegreeTeachersPerPupil",
      "midSeniorTeachersPerPupil",
    ],
    companions: ["combinedSchoolStageAmount"],
    checklist: ["countyGovernmentLeads", "buildingsAndPeopleTogether"],
    vagueTerms: [
      {
        term: { zh: "努力缩小", en: "strive to narrow" },
        interpretation: {
          zh: "须给出以何种指标衡量差距、缩小到多少算达到。",
          en: "Which figure stands for the gap, and at what value it counts as narrowed.",
        },
      },
    ],
    departments: ["countyGovernment"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.targets",
    number: "三",
    heading: { zh: "目标任务", en: "Targets" },
    summary: {
      zh: "平鲁区、右玉县巩固成果并实现学校管理标准化，未写期限；朔城区（含市直、开发区学校）、山阴县、应县2016年，怀仁县2017年实现基本均衡并通过国家验收，即六个县区中2016年底六分之五（约0.83）、2017年底全部通过。2018年全市100%的学校达到基本标准，并实现布局、经费、编制、师资、机会、优质均衡，共7项目标。",
      en:
        "Pinglu and Youyu consolidate and standardise school management, with no date set. Shuocheng (with the schools of " +
        "the city and the development zone), Shanyin and Yingxian in 2016 and Huairen in 2017 reach basic balance with " +
        "national certification: five of six (0.83) by the end of 2016, all by the end of 2017. By 2018 the city reaches 7 goals: 100 % of schools at the basic standard, layout, " +
        "funding, staff posts, teachers, equal opportunity, and high-quality balance.",
    },
    kind: "mixed",
    measures: ["targetSlackDays", "certifiedCountyShare", "schoolsAtBasicStandardShare", "managementStandardShare", "opportunityGap"],
    companions: ["compositeCoefficient", "governmentWorkPoints", "satisfactionShare"],
    checklist: ["resultsConsolidated", "layoutMoreReasonable"],
    vagueTerms: [
      {
        term: { zh: "基本均衡", en: "basically balanced" },
        interpretation: {
          zh: "说师资时，须给出配置的指标和限值；说县域时，按国家验收标准。",
          en: "Of teachers: a figure for their allocation and its limit. Of a county: what national certification asks.",
        },
      },
      {
        term: { zh: "基本均等", en: "basically equal" },
        interpretation: {
          zh: "须给出比较的群体和入学率（或巩固率）允许的最大差距。",
          en: "The groups compared, and the widest gap allowed between their enrolment or retention rates.",
        },
      },
      {
        term: { zh: "更加", en: "more" },
        interpretation: {
          zh: "须给出布局是否合理、经费是否统一公平的指标及对比年份。",
          en: "A figure for a reasonable layout and one for fair funding, and the year each is compared with.",
        },
      },
    ],
    departments: ["countyGovernment", "cityGovernment"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.schoolStandards",
    number: "四",
    heading: { zh: "全面推进义务教育学校标准化建设", en: "Standardised schools everywhere" },
    summary: {
      zh: "以学校标准化为均衡的基础，提高每所学校的办学水平，消除城乡、校际的条件与水平差距。未写数值与日期，标准由省定。",
      en:
        "Standardised schools are the ground of balance: every school improves, and gaps in conditions and " +
        "quality are removed. No number and no date is set; the standard is the province's.",
    },
    kind: "mixed",
    measures: ["basicStandardItemsShare", "schoolsAtBasicStandardShare"],
    companions: ["meanClassSize", "overStandardClassShare"],
    checklist: ["standardisedSchoolPlan"],
    vagueTerms: [
      {
        term: { zh: "消除", en: "remove" },
        interpretation: {
          zh: "须给出衡量差距的指标、视为消除的限值和期限。",
          en: "Which figure stands for the gap, at what value it counts as removed, and by when.",
        },
      },
    ],
    departments: [],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.weakSchoolUpgrading",
    number: "五",
    heading: { zh: "实施“全面改薄”工程", en: "Weak-school upgrading" },
    summary: {
      zh: "项目县按规划使用“全面改薄”资金，不再有条件差、配置低、设施简陋的学校，区域内学校100%达到基本标准。未写日期。",
      en:
        "Project counties use the weak-school funds as planned, until no poorly built or poorly equipped school " +
        "is left and 100 % of the area's schools reach the basic standard. No date is set.",
    },
    kind: "mixed",
    measures: [
      "schoolsAtBasicStandardShare",
      "weakSchoolItemsShare",
      "superSizedClassShare",
      "dilapidatedArea",
      "desksPerPupil",
      "bedsPerBoarder",
      "femaleToMaleToiletRatio",
      "projectFundsSpentShare",
    ],
    companions: ["oversizedClassShare"],
    checklist: [
      "projectPlanFollowed",
      "projectFundsProperlyUsed",
      "quakeSafeNewBuildings",
      "classroomLightAndBoards",
      "sportsGroundAndFlag",
      "booksAndMultimedia",
      "mealsAndBoiledWater",
      "showersForBoarders",
      "noSharedBedPlatforms",
      "schoolSafetyFacilities",
    ],
    vagueTerms: [
      {
        term: { zh: "合理使用", en: "properly used" },
        interpretation: {
          zh: "须给出资金执行率的下限，以及哪些支出算在规划之内。",
          en: "A floor for the share of funds spent, and which spending counts as planned.",
        },
      },
    ],
    departments: ["countyGovernment"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.schoolLayout",
    number: "六",
    heading: { zh: "科学规划学校布局", en: "School layout" },
    summary: {
      zh: "按“十三五”规划、城镇化和人口流动安排学校：办好农村寄宿制和小规模学校，在城镇新建、改扩建一批标准化学校，基本解决布点不合理造成的入学难、班容量大，促进城乡一体。未写数值与日期。",
      en:
        "Schools follow the five-year plan, urbanisation and migration: rural boarding and small schools are run well, schools in " +
        "cities and towns are built or enlarged. Hard access and large classes that come of poor siting are basically solved, and " +
        "town and country grow together. No number and no date is set.",
    },
    kind: "mixed",
    measures: [
      "smallSchoolShare",
      "ruralSmallSchools",
      "ruralSmallSchoolPupilShare",
      "ruralBoardingSchools",
      "ruralBoarderShare",
      "livingTeachersPer100Boarders",
      "boardingCoverage",
      "seatGap",
      "seatsShort",
      "seatsSpare",
      "nearbyEnrolmentShare",
      "oversizedClassShare",
      "superSizedClassShare",
    ],
    companions: ["schoolsOverSizeLimit"],
    checklist: ["schoolBuildingFirst", "layoutFollowsPlans", "ruralSchoolsKeptGood", "townSchoolsBuilt"],
    vagueTerms: [
      {
        term: { zh: "基本解决", en: "basically solved" },
        interpretation: {
          zh: "须给出学位缺口和大班额比例降到多少算解决。",
          en: "How small the gap of places and the share of large classes must be to count as solved.",
        },
      },
      {
        term: { zh: "一批", en: "a number of" },
        interpretation: { zh: "须给出新建和改扩建学校的数量。", en: "How many schools are to be built or enlarged." },
      },
    ],
    departments: [],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.fundingPolicy",
    number: "七",
    heading: { zh: "全面落实义务教育经费政策", en: "Funding policy carried out in full" },
    summary: {
      zh:
        "义务教育由公共财政保障，落实“三个增长”：拨款增幅减财政经常性收入增幅大于0；按义务教育法，生均教育费用、教职工工资、生均公用经费增幅也大于0。" +
        "预算内生均公用经费达到省定标准并逐步提高，寄宿制和较小学校多补，未写金额。",
      en:
        "Public funds pay for compulsory education, with the three growths: appropriations outgrow regular revenue by more than 0; " +
        "under the law, spending per pupil, staff pay and public funds per pupil also grow by more than 0. Budgeted public funds " +
        "per pupil reach the province's standard and rise. Boarding and smaller schools get more; no amount is set.",
    },
    kind: "mixed",
    measures: [
      "appropriationGrowthMargin",
      "spendingPerPupilGrowth",
      "staffPayGrowth",
      "publicFundsPerPupilGrowth",
      "fundingGrowth",
      "publicFundsPerPupil",
      "publicFundsKeptRising",
      "boardingAddOnDue",
      "smallSchoolFundsDue",
    ],
    companions: ["heatingAddOn", "educationSpendingShareOfGdp", "educationSpendingNotFalling"],
    checklist: ["publicFinanceCovers", "higherGrantsWhereNeeded"],
    vagueTerms: [
      {
        term: { zh: "适当", en: "as appropriate" },
        interpretation: { zh: "须给出每名学生提高的补助金额或比例。", en: "By what amount or share the grant per pupil is raised." },
      },
      {
        term: { zh: "逐步", en: "step by step" },
        interpretation: {
          zh: "须给出每年提高的最低幅度；未给出时只判断是否下降。",
          en: "The least rise in a year; without it, only a fall can be told.",
        },
      },
      {
        term: { zh: "规模较小", en: "smaller" },
        interpretation: {
          zh: "须给出视为规模较小的在校生数；国家另有小规模学校标准。",
          en: "Below how many pupils a school is smaller; national rules have a size of their own for small schools.",
        },
      },
    ],
    departments: ["countyGovernment", "finance"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.fundingManagement",
    number: "八",
    heading: { zh: "进一步完善义务教育经费管理，提高使用效益", en: "Better management and use of funds" },
    summary: {
      zh: "城乡经费机制统一；两项附加和土地出让计提资金由教育部门商财政安排，足额（即100%）改善办学条件，并向农村和边远地区倾斜。严禁拿经费堆出个别窗口校、重点校，也严禁挪用。未写其他数值与日期。",
      en:
        "One funding mechanism for town and country. Education, with finance, plans the two surcharges and the " +
        "land-sale funds; all of it, 100 %, goes to school conditions, more of it to rural and remote places. Show " +
        "schools, key schools and diversion are forbidden. No other number and no date is set.",
    },
    kind: "mixed",
    measures: [
      "educationSurchargeDue",
      "localEducationSurchargeDue",
      "landSaleEducationFundsDue",
      "earmarkedFundsSpentShare",
      "ruralFundingRatio",
      "capitalSpendingConcentration",
    ],
    companions: [],
    checklist: ["unifiedFunding", "educationPlansFundsWithFinance", "moreToRuralAndRemote", "noDiversion", "noWindowSchools"],
    vagueTerms: [
      {
        term: { zh: "加大", en: "more" },
        interpretation: {
          zh: "须给出农村与城市生均经费比的下限，或较上年提高的幅度。",
          en: "A floor for rural against urban funding per pupil, or by how much it rises on the year.",
        },
      },
      {
        term: { zh: "少数", en: "a few" },
        interpretation: {
          zh: "须给出经费集中到何种程度、多少所学校算少数。",
          en: "How strongly funds are concentrated, and on how many schools, before it counts.",
        },
      },
    ],
    departments: ["education", "finance"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.teachers",
    number: "九",
    heading: { zh: "加强教师队伍建设", en: "A stronger body of teachers" },
    summary: {
      zh: "城乡统一编制标准，建立教师补充机制，改善结构，合理配置并有效使用教师。未写数值与日期。",
      en:
        "One standard of staff posts for town and country, a way to recruit teachers, a better " +
        "make-up of the staff and sensible use of it. No number and no date is set.",
    },
    kind: "mixed",
    measures: [
      "pupilsPerPost",
      "smallSchoolPosts",
      "pupilTeacherRatio",
      "teachersPerClass",
      "staffInPost",
      "staffShortage",
      "staffSurplus",
      "qualifiedTeacherShare",
      "higherDegreeTeacherShare",
      "intermediateTitleShare",
      "seniorTitleShare",
      "teacherAgeShare",
      "schoolsWithoutSubjectTeacher",
      "postsFilledShare",
      "peArtsTeachersPer100Pupils",
      "teacherReplacementRate",
    ],
    companions: ["certifiedTeacherShare", "teacherPayParity"],
    checklist: ["unifiedStaffingStandard", "replacementMechanism"],
    vagueTerms: [
      {
        term: { zh: "合理配置", en: "sensible allocation" },
        interpretation: {
          zh: "须给出配置的指标（如师生比、学科教师数）和校际允许的差距。",
          en: "A figure for the allocation, such as teachers per pupil or by subject, and the gap allowed between schools.",
        },
      },
    ],
    departments: ["staffingOffice", "humanResources"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.teacherRotation",
    number: "十",
    heading: { zh: "整合教师资源，推进校长、教师交流", en: "Rotation of heads and teachers" },
    summary: {
      zh: "按晋教师〔2015〕21号在县区实行“县管校聘”、在市直学校实行“局管校聘”：人由教育部门统管统配。编制总量够而强校教师不足、弱校教师无岗可上的现状得到缓解；交流的方向、比例与日期未写。",
      en:
        "Under the province's document 21 of 2015, heads and teachers are county-managed and school-hired; " +
        "schools of the city have the bureau instead of the county. The total of posts suffices, yet strong schools lack teachers " +
        "and teachers of weak schools have no post to take: that is relieved. No direction, share or date of rotation is set.",
    },
    kind: "mixed",
    measures: ["rotationShare", "backboneRotationShare", "rotationEligibleTeachers", "countyManagedShare", "postMismatch"],
    companions: [],
    checklist: ["rotationSystem", "countyManaged", "bureauManaged"],
    vagueTerms: [
      { term: { zh: "强校", en: "strong schools" }, interpretation: { zh: "须列出哪些学校为强校。", en: "Which schools are strong." } },
      { term: { zh: "弱校", en: "weak schools" }, interpretation: { zh: "须列出哪些学校为弱校。", en: "Which schools are weak." } },
      {
        term: { zh: "缓解", en: "relieve" },
        interpretation: {
          zh: "须给出校际编制错配降到多少算缓解。",
          en: "How few posts may be out of place between schools for it to count as relieved.",
        },
      },
    ],
    departments: ["education"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.teacherTraining",
    number: "十一",
    heading: { zh: "加大教师培训力度", en: "More teacher training" },
    summary: {
      zh: "新教师岗前、老教师岗位、骨干教师定期培训成为制度，培训经费增加，校本研修加强；城乡教师每5年轮训一遍，人数达100%。未写学时与经费比例。",
      en:
        "Induction, in-service and regular backbone training become a system, with more money and more training within schools. " +
        "100 % of teachers, urban and rural, go through one round every 5 years. No hours and no share of funds are set.",
    },
    kind: "mixed",
    measures: ["trainingCycleCompletionShare", "inductionTrainingShare", "trainingUrbanRuralGap", "trainingFundsShare"],
    companions: ["trainingHoursCompletionShare"],
    checklist: ["inductionTraining", "inServiceTraining", "backboneTraining", "schoolBasedTraining"],
    vagueTerms: [
      {
        term: { zh: "加大", en: "more" },
        interpretation: {
          zh: "须给出培训经费占比的下限或较上年的增幅。",
          en: "A floor for the share of funds for training, or its rise on the year.",
        },
      },
      {
        term: { zh: "定期", en: "at regular intervals" },
        interpretation: { zh: "须给出骨干教师培训的间隔。", en: "The interval of training for backbone teachers." },
      },
    ],
    departments: ["education", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.schoolModels",
    number: "十二",
    heading: { zh: "推进办学模式改革，保障均衡发展质量", en: "New ways of running schools" },
    summary: {
      zh: "用联盟、集团、学区、结对帮扶等方式让好学校带动弱校，建立优质资源共享机制，破解择校。未写数值与日期。",
      en:
        "Alliances, school groups, school districts and paired support spread good schooling, with a mechanism " +
        "for sharing it, so that school choice loses its point. No number and no date is set.",
    },
    kind: "mixed",
    measures: ["schoolModelCoverage"],
    companions: [],
    checklist: ["educationAlliances", "schoolGroups", "schoolDistricts", "pairedSupport", "sharingMechanism"],
    vagueTerms: [
      {
        term: { zh: "大力推行", en: "vigorously promote" },
        interpretation: {
          zh: "须给出参加各种办学模式的学校比例下限。",
          en: "A floor for the share of schools that take part in such a model.",
        },
      },
    ],
    departments: ["education", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.curriculum",
    number: "十三",
    heading: { zh: "全面深化课程改革，落实立德树人根本任务", en: "Curriculum reform and moral education" },
    summary: {
      zh: "核心价值观进入各学科，实践课程全面落实，建一批实践教育基地；绝大多数初中、高中学校和小学高年级基本建立新教学模式。“绝大多数”“基本”未给数值，也无日期。",
      en:
        "Core values enter every subject, practical courses are taught, bases for practice are set up; " +
        "the great majority of junior and senior schools and upper primary grades basically have the new " +
        "teaching model. No number is set for either phrase, and no date.",
    },
    kind: "mixed",
    measures: ["newTeachingModelShare", "practiceBases"],
    companions: ["curriculumOfferedShare"],
    checklist: ["coreValuesInSubjects", "practiceCurriculum", "practiceBasesBuilt", "teachingModel"],
    vagueTerms: [
      {
        term: { zh: "绝大多数", en: "the great majority" },
        interpretation: {
          zh: "须给出学校比例的下限；本库不设默认值。",
          en: "A floor for the share of schools; the library has no default.",
        },
      },
      {
        term: { zh: "基本建立", en: "basically in place" },
        interpretation: { zh: "须给出一所学校做到哪些才算建立。", en: "What a school must have done for the model to count as in place." },
      },
      {
        term: { zh: "一批", en: "a number of" },
        interpretation: { zh: "须给出实践教育基地的数量。", en: "How many bases for practical education." },
      },
    ],
    departments: ["education", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.informationTechnology",
    number: "十四",
    heading: { zh: "依托信息化手段扩大优质教育资源覆盖面", en: "Information technology to spread good resources" },
    summary: {
      zh: "以“三通两平台”推进信息化，重点提升农村和贫困地区，让城乡、校际互动并共享优质资源。未写数值与日期。",
      en:
        "Three links and two platforms carry information technology into schools, above all in rural and poor " +
        "places, so that schools teach together and share resources. No number and no date is set.",
    },
    kind: "mixed",
    measures: ["broadbandSchoolShare", "multimediaClassroomShare", "teacherSpaceShare", "pupilSpaceShare"],
    companions: [],
    checklist: ["resourcePlatform", "managementPlatform", "ruralInformationTechnology", "remoteTeaching"],
    vagueTerms: [
      {
        term: { zh: "进一步提升", en: "raise further" },
        interpretation: { zh: "须给出农村和贫困地区各项指标要达到的比例。", en: "The shares that rural and poor places are to reach." },
      },
      {
        term: { zh: "努力扩大", en: "strive to widen" },
        interpretation: { zh: "须给出覆盖面的指标和目标比例。", en: "A figure for the reach, and the share aimed at." },
      },
    ],
    departments: ["education", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.management",
    number: "十五",
    heading: { zh: "加强管理，规范办学，创造公平教育环境", en: "Management and a fair environment" },
    summary: {
      zh: "规范招生，控制班容量，全面均衡编班和配备教师，缓解择校，消除大班额；加强校内管理和师德建设。未写数值与日期。",
      en:
        "Enrolment follows the rules, class sizes are kept in check, pupils and teachers are spread evenly over classes, school " +
        "choice eases, oversized classes go; management and teachers' ethics improve. No number and no date is set.",
    },
    kind: "mixed",
    measures: [
      "meanClassSize",
      "overStandardClassShare",
      "oversizedClassShare",
      "superSizedClassShare",
      "schoolChoiceShare",
      "classSizeSpread",
      "betweenClassVarianceShare",
      "teacherEthicsCases",
    ],
    companions: ["seniorHighQuotaShare"],
    checklist: [
      "orderlyEnrolment",
      "examFreeEnrolment",
      "noKeyClasses",
      "balancedClasses",
      "balancedTeachers",
      "teacherConduct",
      "internalManagement",
      "everySchoolWellRun",
    ],
    vagueTerms: [
      {
        term: { zh: "严格控制", en: "strictly control" },
        interpretation: { zh: "须给出每班人数上限。", en: "The largest number of pupils allowed in a class." },
      },
      {
        term: { zh: "消除", en: "eliminate" },
        interpretation: {
          zh: "须给出大班额的人数、允许的比例和期限；本条发布时国家尚未公布2018年、2020年的期限。",
          en: "From what size a class is oversized, the share allowed, and by when; the national dates of 2018 and 2020 came later.",
        },
      },
      {
        term: { zh: "缓解", en: "ease" },
        interpretation: { zh: "须给出择校率降到多少算缓解。", en: "To what value the school-choice share must fall." },
      },
      {
        term: { zh: "群众满意", en: "the public is satisfied" },
        interpretation: { zh: "须给出满意度的调查方法和下限。", en: "How satisfaction is surveyed, and its floor." },
      },
    ],
    departments: ["education", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.migrantChildren",
    number: "十六",
    heading: { zh: "保障进城务工人员随迁子女接受义务教育", en: "Schooling for migrant children" },
    summary: {
      zh: "按“两为主、两纳入”，适度增加公办学位，尽力让随迁子女平等进入公办学校。未写比例与日期。",
      en:
        "Receiving governments and public schools carry the main part; plans and budgets count migrant children. Public places " +
        "grow to a fitting degree, so that they may enter public schools on equal terms. No share and no date is set.",
    },
    kind: "mixed",
    measures: ["migrantPublicSchoolShare"],
    companions: ["migrantPublicOrPurchasedShare"],
    checklist: [
      "receivingGovernmentLeads",
      "publicSchoolsFirst",
      "migrantChildrenInPlans",
      "migrantChildrenInBudget",
      "publicPlacesExpanded",
    ],
    vagueTerms: [
      {
        term: { zh: "适度", en: "to a fitting degree" },
        interpretation: { zh: "须给出新增公办学位的数量。", en: "How many public places are to be added." },
      },
      {
        term: { zh: "尽力", en: "as far as possible" },
        interpretation: {
          zh: "须给出公办就读比例的下限和分母口径。",
          en: "A floor for the share in public schools, and which children the share is taken of.",
        },
      },
    ],
    departments: ["countyGovernment"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.leftBehindChildren",
    number: "十七",
    heading: { zh: "提升留守儿童关爱水平", en: "Better care for left-behind children" },
    summary: {
      zh: "留守学生关爱纳入社会管理，形成学校、家庭、社会的关爱网络，健全控辍保学与安全预警应急机制。未写数值与日期。",
      en:
        "Care for left-behind children becomes part of social management, with a network of school, family and " +
        "society, and mechanisms against dropout and danger. No number and no date is set.",
    },
    kind: "mixed",
    measures: ["nineYearRetention", "dropoutRate"],
    companions: ["leftBehindFilesShare", "leftBehindShare"],
    checklist: ["careInSocialManagement", "careNetwork", "dropoutControl", "safetyWarning"],
    vagueTerms: [],
    departments: ["countyGovernment", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.specialEducation",
    number: "十八",
    heading: { zh: "全面落实特殊教育提升计划", en: "The plan for special education" },
    summary: {
      zh: "每名残疾儿童一份安置方案（100%），普及其义务教育；人口30万以上的县建成特殊教育学校，其他县区设附设班或提供随班就读。未写人口口径（户籍或常住）、入学率与日期。",
      en:
        "100 % of disabled children have a plan of their own, so that schooling reaches them all. Counties of 300,000 " +
        "people or more build a special school; others offer attached classes or inclusive placement. Whether residents " +
        "or registered people count is not said; no enrolment rate and no date is set.",
    },
    kind: "mixed",
    measures: [
      "disabledEnrolmentShare",
      "individualPlanShare",
      "specialSchoolProvision",
      "resourceRoomShare",
      "specialEducationFundsPerPupil",
    ],
    companions: ["inclusiveFundingParity", "disabledEducationCommittee"],
    checklist: ["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"],
    vagueTerms: [
      {
        term: { zh: "普及", en: "made universal" },
        interpretation: {
          zh: "须给出残疾儿童少年入学率的下限和所含残疾类别。",
          en: "A floor for the enrolment of disabled children, and which types of disability count.",
        },
      },
      {
        term: { zh: "按要求", en: "as required" },
        interpretation: { zh: "须给出特殊教育学校的建设要求和期限。", en: "What the special school has to be like, and by when." },
      },
    ],
    departments: ["countyGovernment", "schools"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.studentAid",
    number: "十九",
    heading: { zh: "全面落实贫困家庭学生资助政策", en: "Aid to pupils of poor families" },
    summary: {
      zh: "资助覆盖率100%，既无遗漏也无重复；因贫失学人数为0。未写资助金额与日期。",
      en:
        "Aid reaches 100 % of those it is for, misses nobody and pays nobody twice; 0 pupils leave " +
        "school because the family is poor. No amount of aid and no date is set.",
    },
    kind: "mixed",
    measures: ["aidCoverageShare", "aidMissed", "aidDuplicated", "boarderAidPaid", "nonBoarderAidPaid", "povertyDropouts"],
    companions: [],
    checklist: ["aidWithoutGapOrOverlap"],
    vagueTerms: [],
    departments: [],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.leadership",
    number: "二十",
    heading: { zh: "加强组织领导", en: "Stronger leadership" },
    summary: {
      zh: "县区政府为责任主体，建立协调机制，定期研究重大问题并督促落实；领导干部联系薄弱学校。未写次数与日期。",
      en:
        "The county government answers for balance: it coordinates, studies major problems at intervals and sees " +
        "policies through; leading officials look after weak schools. No frequency and no date is set.",
    },
    kind: "mixed",
    measures: ["weakSchoolLeaderShare", "studyMeetings"],
    companions: [],
    checklist: ["coordinationMechanism", "regularStudy", "measuresFollowedUp", "leaderLink"],
    vagueTerms: [
      {
        term: { zh: "定期", en: "at regular intervals" },
        interpretation: { zh: "须给出每年研究的最少次数。", en: "The least number of meetings in a year." },
      },
      {
        term: { zh: "薄弱学校", en: "weak schools" },
        interpretation: { zh: "须列出薄弱学校，或给出认定标准。", en: "A list of the weak schools, or a test for them." },
      },
    ],
    departments: ["countyGovernment"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.departmentDuties",
    number: "二十一",
    heading: { zh: "协调推进，形成合力", en: "Departments work together" },
    summary: {
      zh: "发改部门把均衡发展列入总体规划，国土、规划、住建等部门按各自职能把学校纳入城乡基础设施统一规划并优先保障用地，财政部门完善投入保障，编办、人社部门及时核定编制和岗位、合理配置教师、及时补充编制。未写数值与日期。",
      en:
        "Development and reform puts balance into the overall plan; land, planning and housing, each by its " +
        "duties, take schools into the one plan of infrastructure and put their land first; finance secures funding; the staffing office and human " +
        "resources approve and fill posts in good time. No number and no date is set.",
    },
    kind: "mixed",
    measures: ["educationLandSuppliedShare", "postsTimelyShare"],
    companions: [],
    checklist: [
      "dutiesDivided",
      "inDevelopmentPlan",
      "landForSchoolsFirst",
      "schoolsInUrbanPlanning",
      "fundingGuaranteeImproved",
      "staffPostsApproved",
      "positionsApproved",
      "postsFilledInTime",
    ],
    vagueTerms: [
      {
        term: { zh: "及时", en: "in good time" },
        interpretation: {
          zh: "须给出核定、补充编制的时限（如多少个月之内）。",
          en: "The time limit for approving and filling posts, for instance in months.",
        },
      },
      {
        term: { zh: "优先", en: "first" },
        interpretation: {
          zh: "须给出教育用地和项目保障比例的下限。",
          en: "A floor for the share of planned school land and projects that is supplied.",
        },
      },
      {
        term: { zh: "合理配置", en: "sensible allocation" },
        interpretation: {
          zh: "须给出教师配置的指标和校际允许的差距。",
          en: "A figure for the allocation of teachers, and the gap allowed between schools.",
        },
      },
    ],
    departments: ["developmentAndReform", "landResources", "planning", "housing", "finance", "staffingOffice", "humanResources"],
  },
  {
    ...SHUOZHOU,
    id: "shuozhouOpinion2016.accountability",
    number: "二十二",
    heading: { zh: "加强监督，强化问责", en: "Supervision and accountability" },
    summary: {
      zh: "县区把均衡发展列入领导干部考核，实行责任制和奖惩；市政府每年（每县区1次）考评并通报；问题较多、城乡差距过大或进展缓慢的，追究县区主要、分管领导和部门负责人。触发问责的程度未写数值。",
      en:
        "Counties make balance part of how officials are assessed, with duties, rewards and penalties. The city " +
        "assesses each county once every year and makes the result known. Many problems, too wide a gap or slow " +
        "progress bring leaders and department heads to account; no number is set for these.",
    },
    kind: "mixed",
    measures: ["annualAssessmentShare", "accountabilityTriggers"],
    companions: ["supervisionInterval", "schoolSupervisionInterval", "supervisorVisits", "namedSupervisorShare", "schoolsPerSupervisor"],
    checklist: ["inOfficialsAssessment", "responsibilitySystem", "annualCheck", "resultsPublished", "officialsHeldToAccount"],
    vagueTerms: [
      {
        term: { zh: "较多", en: "many" },
        interpretation: { zh: "须给出问题的种类和件数。", en: "Which problems count, and how many of them." },
      },
      {
        term: { zh: "过大", en: "too wide" },
        interpretation: { zh: "须给出衡量城乡差距的指标和上限。", en: "Which figure stands for the urban–rural gap, and its limit." },
      },
      {
        term: { zh: "缓慢", en: "slow" },
        interpretation: {
          zh: "须给出逾期多久或进度落后多少算缓慢。",
          en: "How late, or how far behind, progress must be to count as slow.",
        },
      },
    ],
    departments: ["countyGovernment", "cityGovernment"],
  },
];
