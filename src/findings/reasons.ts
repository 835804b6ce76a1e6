// All reasons as one table: what each code carries and what it says. Type, schema and sentences are drawn from it. In a
// sentence {name} is a detail in words, and what is in [ ] is left out where a detail in it is empty.

/** Every reason: its details with their kinds, and its sentence in Chinese and in English. */
export const REASONS = {
  /** No unit is left to compute from. */
  noUnits: { details: {}, zh: "没有可用于计算的数据", en: "no data to compute from" },
  /** One unit alone: there is nothing it could differ from. */
  singleUnit: {
    details: { unit: "givenId" },
    zh: "只有一所学校（{unit}），差异系数为0",
    en: "one school alone ({unit}): the coefficient is 0",
  },
  /** Units of both stages were given together; the stages are never mixed. */
  mixedStages: { details: {}, zh: "小学与初中混在一起，须分开计算", en: "primary and junior secondary units are mixed" },
  /** A figure was not reported. */
  missingFigure: { details: { field: "figure", units: "givenIds" }, zh: "未填报{field}[：{units}]", en: "{field} not reported[: {units}]" },
  /** A figure is invalid; the problems say how. */
  invalidFigure: {
    details: { field: "figure", units: "givenIds" },
    zh: "{field}有误[：{units}]",
    en: "invalid value for {field}[: {units}]",
  },
  /** The same unit is given more than once. */
  duplicateUnit: { details: { units: "givenIds" }, zh: "重复填报：{units}", en: "given more than once: {units}" },
  /** A record could not be used as a whole. */
  invalidRecord: { details: { units: "givenIds" }, zh: "数据有误：{units}", en: "invalid records: {units}" },
  /** Units without pupils have no per-pupil figure and weigh nothing. */
  zeroPupils: { details: { units: "givenIds" }, zh: "没有在校生：{units}", en: "without pupils: {units}" },
  /** The denominator is 0. */
  zeroDenominator: { details: { fields: "figures" }, zh: "分母为0：{fields}", en: "denominator is 0: {fields}" },
  /** A whole record that the judgement needs was not given. */
  recordMissing: {
    details: { record: "record", units: "givenIds" },
    zh: "未提供{record}数据[：{units}]",
    en: "no data on {record}[: {units}]",
  },
  /** A whole record that the judgement needs is of a later day, and was set aside. */
  recordLaterThanDate: {
    details: { record: "record", day: "day" },
    zh: "{record}数据截至{day}，晚于基准日，未予采用",
    en: "the data on {record} are of {day}, later than the day of the assessment, and were not used",
  },
  /** A rate that is measured in more than one way: the one the caller chose. */
  denominatorChosen: { details: { denominator: "choice" }, zh: "所选口径：{denominator}", en: "denominator chosen: {denominator}" },
  /** All figures are zero: a coefficient has no meaning around a mean of zero. */
  zeroMean: { details: {}, zh: "各校数值均为0，无差异系数", en: "all figures are 0: no coefficient" },
  /** The rule reaches back: on the day of the assessment it was not public yet. */
  announcedLater: {
    details: { parameterId: "parameter", announcedOn: "day" },
    zh: "“{parameterId}”的规定于{announcedOn}公布，追溯适用于基准日",
    en: "the rule on {parameterId} was announced on {announcedOn} and reaches back to the day of the assessment",
  },
  /** A plan: what may be changed does not bring the coefficient down to the limit. */
  limitOutOfReach: {
    details: { least: "number" },
    zh: "在所给条件下差异系数最低只能降到{least}，达不到要求",
    en: "within what may change the coefficient comes down to {least} at the least, not to the limit",
  },
  /** A plan: the search ended without one. */
  noPlanFound: { details: {}, zh: "未找到可行方案；不能断定不存在", en: "no plan was found; that is no proof that there is none" },
  /** A plan: what it costs is not known. */
  priceMissing: { details: { fields: "figures" }, zh: "未给出单价：{fields}", en: "no unit price given: {fields}" },
  /** A plan: a school may leave one of what it misses at its floor, and nobody knows by which most is saved. */
  cheapestUnknown: {
    details: { indicators: "indicators" },
    zh: "未给出全部单价，不能判断哪一项留在余项下限最省：{indicators}",
    en: "without all unit prices nobody knows which is cheapest to leave at its floor: {indicators}",
  },
  /** A plan: what a movement itself costs is not known. */
  moveCostUnknown: { details: {}, zh: "调配本身的费用不详", en: "what the movement itself costs is not known" },
  /** A plan: another one changes the same figure of the same school. */
  plannedTwice: {
    details: { indicators: "indicators" },
    zh: "本校这项数据另有方案，两项不可相加：{indicators}",
    en: "another plan changes the same figure of the school, and the two do not add up: {indicators}",
  },
  /** A plan: the clause names no department. */
  departmentNotNamed: {
    details: {},
    zh: "条文未指明责任部门，所列为掌握该项数据的部门",
    en: "the clause names no department; those that hold the figure are listed",
  },
  /** A plan of classes: those known only in total cannot be split one by one. */
  aggregateHasNoPlan: {
    details: { classes: "whole" },
    zh: "{classes}个班只有合计，不能逐班安排",
    en: "{classes} classes known only in total cannot be planned one by one",
  },
  /** A plan of classes: records that cannot be used. */
  classesNotRead: {
    details: { classes: "whole" },
    zh: "{classes}条班级记录有误或重复",
    en: "{classes} records of classes are invalid or repeated",
  },
  /** A plan of classes: no size was set on the day. */
  noClassSize: { details: { stages: "choices" }, zh: "当日没有班额规定：{stages}", en: "no class size was set on the day: {stages}" },
  /** The single coefficients a composite lacks. */
  coefficientUnavailable: {
    details: { indicators: "indicators" },
    zh: "缺少差异系数：{indicators}",
    en: "no coefficient for: {indicators}",
  },
  /** A total gives the mean, not how many classes are above a size. */
  aggregateHasNoShare: {
    details: { classes: "whole" },
    zh: "{classes}个班只有合计，不能推算比例",
    en: "{classes} classes known only in total: no share can be computed",
  },
  /** The schools that have classes above the size, those with the most first. */
  classesInSchools: { details: { units: "givenIds" }, zh: "所在学校：{units}", en: "in schools: {units}" },
  /** Size bands that reach over the limit: the value lies between two ends, both included. */
  knownWithinRange: { details: { least: "number", most: "number" }, zh: "数值在{least}与{most}之间", en: "between {least} and {most}" },
  /** The day of the count is before the day its definition was issued. */
  definitionLaterThanDate: {
    details: { parameterId: "parameter", effectiveFrom: "day" },
    zh: "按{effectiveFrom}起施行的口径计算",
    en: "computed by the definition of {effectiveFrom}",
  },
  /** No rule was in force on the day. */
  noRuleInForce: {
    details: { parameterId: "parameter", nextFrom: "dayOrNull" },
    zh: "当日没有适用的规定[（{nextFrom}起有）]",
    en: "no rule was in force[ (the next from {nextFrom})]",
  },
  /** A rule was in force, but for special cases that were not asked about. */
  ruleOfOtherScope: {
    details: { parameterId: "parameter", scopes: "scopes" },
    zh: "仅有适用于特定情形的规定：{scopes}",
    en: "a rule was in force for special cases only: {scopes}",
  },
  /** Single stages have a rule of their own, and what is judged is of no stage. */
  ruleOfStage: {
    details: { parameterId: "parameter", stages: "choices" },
    zh: "另有只适用于单个学段的规定，未采用：{stages}",
    en: "a rule for single stages was in force and was not used: {stages}",
  },
  /** A county, city or province has a rule of its own, and the place of the county is not given. */
  placeUnknown: {
    details: { parameterId: "parameter" },
    zh: "有地方规定，但未填报行政区划代码，无法确定是否适用：{parameterId}",
    en: "there is a local rule, and without the place of the county nobody knows whether it applies: {parameterId}",
  },
  /** The only rule in force is one nobody could confirm, and such rules were not allowed. */
  unverifiedRuleRefused: {
    details: { parameterId: "parameter" },
    zh: "规定未经证实，不予采用：{parameterId}",
    en: "the rule is unconfirmed and was not used: {parameterId}",
  },
  /** The rule used is one nobody could confirm. */
  unverifiedRuleUsed: {
    details: { parameterId: "parameter" },
    zh: "所用规定未经证实：{parameterId}",
    en: "the rule used is unconfirmed: {parameterId}",
  },
  /** The limit comes from the caller's own records. */
  overlayUsed: { details: { parameterId: "parameter", overlay: "callerText" }, zh: "限值取自“{overlay}”", en: "limit set by “{overlay}”" },
  /** The shortfall that a school is allowed: below the threshold and not below this floor. */
  permittedMiss: {
    details: { parameterId: "parameter", floor: "limit" },
    zh: "余项：未达标准，但不低于余项下限（{floor}）",
    en: "the one permitted shortfall (floor {floor} reached)",
  },
  /** Below the floor that even a permitted shortfall has to reach. */
  belowMissFloor: {
    details: { parameterId: "parameter", floor: "limit" },
    zh: "未达标准，且低于余项下限（{floor}）",
    en: "short of the floor of even a permitted shortfall ({floor})",
  },
  /** Indicators a school misses, or for which that is not known. */
  indicatorsMissed: {
    details: { indicators: "indicators" },
    zh: "未达标或无法判定：{indicators}",
    en: "missed or undetermined: {indicators}",
  },
  /** An exception the caller's profile turned on holds for this subject and set the figure or the limit. */
  exceptionUsed: {
    details: { exception: "exception", units: "givenIds" },
    zh: "适用放宽条件“{exception}”[：{units}]",
    en: "exception “{exception}” applies[: {units}]",
  },
  /** Whether an exception holds is not known, and it would decide. */
  exceptionUnknown: {
    details: { exception: "exception", field: "figure", units: "givenIds" },
    zh: "无法确定是否适用放宽条件“{exception}”[（缺{field}）][：{units}]",
    en: "not known whether exception “{exception}” applies[ ({field} missing)][: {units}]",
  },
  /** The subject of the monitoring of quality that the figure is about. */
  monitoredSubject: { details: { subject: "callerText" }, zh: "监测学科：{subject}", en: "subject monitored: {subject}" },
  /** The zone of schools that the figure is about. */
  inZone: { details: { zone: "callerText" }, zh: "学区：{zone}", en: "zone: {zone}" },
  /** City, town or country, which the figure is about. */
  inLocale: { details: { locale: "choice" }, zh: "城乡类别：{locale}", en: "locale: {locale}" },
  /** The resource that a measure common to several is about here. */
  ofIndicator: { details: { indicator: "indicator" }, zh: "指标：{indicator}", en: "indicator: {indicator}" },
  /** Whom a ratio of town and country compares: in the statistics the seat of a county is a town. */
  ruralAgainstTownAndCity: { details: {}, zh: "乡村学校与城区、镇区学校相比", en: "rural schools against those of city and town" },
  /** The subject whose teachers are counted. */
  ofSubject: { details: { subject: "choice" }, zh: "学科：{subject}", en: "subject: {subject}" },
  /** The ages of the teachers counted. */
  ofAges: { details: { ages: "callerText" }, zh: "年龄：{ages}岁", en: "aged {ages}" },
  /** The schools that lack what is counted. */
  schoolsWithout: { details: { units: "givenIds" }, zh: "没有的学校：{units}", en: "schools without: {units}" },
  /** The rule counts all staff, and only the teachers among them are known. */
  teachersNotStaff: {
    details: {},
    zh: "编制标准按教职工核定，此处只有专任教师数，仅作说明，不作判定",
    en: "the standard of posts counts all staff; full-time teachers alone are known here: reported, not judged",
  },
  /** Small schools are also staffed by classes, at a rate that the province sets: what they need is not known without it. */
  postsByClassUnknown: {
    details: { units: "givenIds" },
    zh: "小规模学校还按班师比核编，未填报每班编制数或班级数，余缺未计：{units}",
    en: "small schools are also staffed by classes; without posts per class or their classes they are not counted: {units}",
  },
  /** The text names counties (县), and the unit is a district (区) of a city. */
  districtNotNamed: {
    details: {},
    zh: "条文此处只写“县”，对“区”是否同样要求，文意有疑",
    en: "the text names counties here; whether it asks the same of a district is open to doubt",
  },
  /** The year that a figure of several years is about. */
  inYear: { details: { year: "whole" }, zh: "{year}年", en: "in {year}" },
  /** The same as last year: the law asks for growth, which is above it, and the municipal opinion for no fall. */
  sameAsLastYear: {
    details: {},
    zh: "与上年持平：法律要求的“增长”须高于上年，“逐步提高”则以不低于上年为做到",
    en: "the same as last year: growth (增长), which the law asks, is above it; raised step by step (逐步提高) is read as not below it",
  },
  /** A figure of a year before those that the rule asks about: it is reported and not judged. */
  earlierThanYears: {
    details: { parameterId: "parameter", limit: "limit" },
    zh: "早于所考察的近{limit}，仅作说明，不作判定",
    en: "before the last {limit}, which are asked about: reported, not judged",
  },
  /** Nothing was answered about an item. */
  noAnswer: { details: { item: "item" }, zh: "未填报：{item}", en: "not answered: {item}" },
  /** The answer lets the item off, as met or as not applicable, and shows no evidence. */
  unevidenced: { details: { item: "item" }, zh: "缺少佐证材料：{item}", en: "answered without evidence: {item}" },
  /** All that the answers show is of a later day than that of the assessment. */
  answerLaterThanDate: {
    details: { item: "item" },
    zh: "佐证材料晚于基准日，未予采用：{item}",
    en: "the evidence is later than the day, and was not used: {item}",
  },
  /** All that the answers show is older than the caller accepts, or undated. */
  evidenceTooOld: {
    details: { item: "item", days: "whole" },
    zh: "没有{days}天以内的佐证材料：{item}",
    en: "no evidence of the last {days} days: {item}",
  },
  /** What the answer shows was checked by nobody but the county. */
  ownAnswerOnly: {
    details: { items: "items" },
    zh: "仅有本地自报，未经其他单位核查：{items}",
    en: "the county's own answer, checked by nobody else: {items}",
  },
  /** The answer says that it is met, and a figure of the same clause says otherwise. */
  contradictsFigure: {
    details: { item: "item", indicator: "indicator" },
    zh: "填报“已做到”的“{item}”，与“{indicator}”的数值矛盾",
    en: "“{item}” is answered as met, which “{indicator}” contradicts",
  },
  /** The clause it is shown in does not ask for it: its verdict decides nothing of the clause. */
  notAskedByClause: {
    details: {},
    zh: "本条未要求此项，仅供参照，不影响本条结论",
    en: "the clause does not ask for it, and its verdict is not decided by it",
  },
  /** The text asks it of other counties. */
  asksOthers: { details: { item: "item" }, zh: "文件只对其他县区提出：{item}", en: "the text asks it of other counties: {item}" },
  /** The item is met in part. */
  partlyMet: { details: { item: "item" }, zh: "部分达标：{item}", en: "met in part: {item}" },
  /** Answers to the same item contradict each other. */
  conflictingAnswers: { details: { item: "item" }, zh: "填报内容互相矛盾：{item}", en: "answers contradict each other: {item}" },
  /** The answer to an item is invalid; the problems say how. */
  invalidAnswer: { details: { item: "item" }, zh: "填报有误：{item}", en: "invalid answer: {item}" },
  /** The table does not say what such an answer is worth. */
  pointsNotSet: {
    details: { item: "item" },
    zh: "评分表未规定此种情况的分值：{item}",
    en: "the table of points sets no points for this answer: {item}",
  },
  /** No table of points was given, and no national one exists. */
  pointsTableMissing: {
    details: {},
    zh: "未提供评分表；国家没有统一分值",
    en: "no table of points was given, and there is no national one",
  },
  /** Items of the standard that the table of points leaves out. */
  itemNotInTable: { details: { items: "items" }, zh: "评分表缺少：{items}", en: "not in the table of points: {items}" },
  /** The caller's profile or table is invalid and nothing is judged by it; the problems say how. */
  profileInvalid: { details: { profile: "callerText" }, zh: "“{profile}”有误，未据以评判", en: "“{profile}” is invalid and was not used" },
  /** The document that sets the item is of a later day. */
  documentLaterThanDate: {
    details: { document: "document", effectiveFrom: "day" },
    zh: "{document}自{effectiveFrom}起施行",
    en: "required from {effectiveFrom} on ({document})",
  },
  /** The requirement is not reached yet, and need not be before this day. */
  notYetDue: {
    details: { dueBy: "day", daysLeft: "whole" },
    zh: "尚未到期（{dueBy}，余{daysLeft}天）",
    en: "not due before {dueBy} ({daysLeft} days left)",
  },
  /** A target that fell due and is not reached to this day, though its time has ended or another rule has taken its place. */
  supersededTarget: {
    details: { parameterId: "parameter", limit: "limit", dueBy: "day", daysPast: "whole" },
    zh: "{dueBy}到期的目标（{limit}）至今未完成，已逾期{daysPast}天",
    en: "the target of {dueBy} ({limit}) is still not reached, {daysPast} days later",
  },
  /** The text asks for it in words and sets no threshold; the caller can give a reading. */
  noNumberSet: { details: {}, zh: "文件未作量化规定，仅作说明，不作判定", en: "no threshold in the text: reported, not judged" },
  /** The text sets no deadline. */
  noDueDate: { details: {}, zh: "文件未规定期限", en: "no deadline in the text" },
  /** The text asks for a notice every year and names no day: how many days after the end of the year it is judged. */
  noticeGrace: {
    details: { days: "whole" },
    zh: "文件未规定年度通报的期限，自年度终了后{days}天起判定",
    en: "the text names no day for the yearly notice: judged from {days} days after the end of the year",
  },
  /** There is no record of this target. */
  noAchievementRecord: { details: {}, zh: "没有该目标完成情况的记录", en: "no record of this target" },
  /** The target was achieved after its due day: late, and no longer open. */
  achievedLate: {
    details: { achievedOn: "day", daysLate: "whole" },
    zh: "已于{achievedOn}完成，逾期{daysLate}天",
    en: "achieved on {achievedOn}, {daysLate} days late",
  },
  /** The record lacks the one date that counts; the others are not put in its place. */
  dateNotRecorded: {
    details: { dateBasis: "choice" },
    zh: "未记录作为依据的日期：{dateBasis}",
    en: "the date that counts is not recorded: {dateBasis}",
  },
  /** The records about the target contradict each other. */
  conflictingRecords: { details: {}, zh: "完成情况的记录互相矛盾", en: "the records contradict each other" },
  /** The records of this target have problems; they say which. */
  invalidAchievement: { details: {}, zh: "完成情况的记录有误", en: "the record of this target is invalid" },
} as const;

/**
 * Kinds of details whose value is an id that has a name. A `givenId` is the caller's, of a school, a person or a year; `#` and the
 * position, or the key of the part, where the caller gave none.
 */
export const NAMED_DETAILS = [
  "figure",
  "record",
  "indicator",
  "parameter",
  "item",
  "document",
  "exception",
  "scope",
  "choice",
  "givenId",
] as const;

/** Kinds of details that are lists of such ids, each with the kind of its members. */
export const LISTED_DETAILS = {
  figures: "figure",
  indicators: "indicator",
  items: "item",
  scopes: "scope",
  choices: "choice",
  givenIds: "givenId",
} as const;

/** Kinds of details whose value is no id: texts of the caller's, numbers and days. A `limit` is in the unit of the reason's parameter. */
export const PLAIN_DETAILS = ["callerText", "number", "limit", "whole", "day", "dayOrNull"] as const;
