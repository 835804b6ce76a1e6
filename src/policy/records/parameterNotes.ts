/** What a reader should know of a parameter's record, by id. Apart from the records: whoever looks a rule up does not load the words. */
export const parameterNotes = {
  allCompulsorySchools: { zh: "“所有义务教育学校”。", en: "“All compulsory schools”." },
  allCovered: { zh: "“不重不漏全覆盖”。", en: "“No double, none left out, all covered”." },
  allDisabilities: { zh: "不限残疾类别。", en: "For all kinds of disability." },
  allTeachers: { zh: "“全员培训”。", en: "“All teachers”." },
  asARule: { zh: "“一般不低于”。", en: "“As a rule at least”." },
  endOf2020: {
    zh: "2021年的新闻发布会介绍2016至2020年情况时所称，未分地区；自2020年末起计。",
    en: "A press conference of 2021 on 2016 to 2020 gave it, for no region apart; counted from the end of 2020.",
  },
  atTheLatest: { zh: "最迟自该文件之日起为此数。", en: "So since the day of the document at the latest." },
  autumnTerm: { zh: "秋季学期按9月1日计。", en: "Autumn term is taken as 1 September." },
  bandsOf2007: {
    zh: "2007年统计已按此分组，所见为高中；另有网页称此分组为教育部口径。只知年份，自当年1月1日起计。",
    en: "Figures of 2007, of senior schools, already count so, and a page calls the bands the ministry's. Only the year is known; 1 January of it is taken.",
  },
  basicallyAtMost2Percent: {
    zh: "“基本消除”按教育部说明取不超过2%。",
    en: "“Basically eliminated” is read as at most 2 %, as the ministry has stated.",
  },
  basicallyAtMost5Percent: {
    zh: "“基本消除”按教育部说明取不超过5%。",
    en: "“Basically eliminated” is read as at most 5 %, as the ministry has stated.",
  },
  basicallyCovered: { zh: "“基本覆盖”，未定数值。", en: "“Basically covered”: how many is not said." },
  below100CountAs100: { zh: "农村不足100人的学校按100人计。", en: "Rural schools below 100 pupils count as 100." },
  below100LeavesOut100: {
    zh: "“不足100人”不含100人；自2016年春季学期起，按1月1日计。",
    en: "“Below 100” leaves out 100; from the spring term of 2016, taken as 1 January.",
  },
  below400000Residents: { zh: "常住人口不足400000人的县。", en: "For counties of fewer than 400,000 residents." },
  below50LeftOut: {
    zh: "“不足50人”的教学点不计，满50人的计入；见于河北的具体办法。",
    en: "Below 50 it is left out; seen in Hebei's rules.",
  },
  belowLeavesOutEquality: {
    zh: "“低于”不含相等；校际差异率的定义未见。",
    en: "“Below” leaves out equality; how the difference is defined was not seen.",
  },
  noGrace: {
    zh: "限“全面改薄”项目学校；文件写明不得使用，三至五年的期限不读作可继续使用D级危房，自公布日起判定。",
    en: "For schools of the weak-school programme. Their use is forbidden: the three to five years to build are not read as leave to go on.",
  },
  combinedSchools: {
    zh: "九年、十二年一贯制学校，只计义务教育阶段学生。",
    en: "Nine-year and twelve-year schools; only pupils in compulsory education count.",
  },
  compulsoryPupilsOnly: { zh: "只计义务教育阶段学生。", en: "Only pupils in compulsory education count." },
  again2025: { zh: "2025年9月5日的文稿称其为现行制度。", en: "A text of 2025-09-05 calls it the present system." },
  eachOfSevenIndicators: { zh: "七项各自计算，各自达标。", en: "For each of the seven indicators by itself." },
  derived: {
    zh: "由目标推算：当时六个县区中两个已通过，2016年再通过三个，2017年通过最后一个，即2016年底六分之五、2017年底全部；限期只写年份，按当年12月31日计。",
    en: "Worked out from the targets: two of six had been certified, three more were to be in 2016 and the last in 2017, hence five sixths, then all. The due years are named; their last days are taken.",
  },
  eliminatedAltogether: { zh: "“全部消除”。", en: "“Eliminated altogether”." },
  endInferred: {
    zh: "止日为推断：取2023年8月30日见报的200000人标准的前一日，未见原规定废止的文字。",
    en: "Its last day is inferred: the day before the 200,000 people were reported on 2023-08-30; no text that ends it was seen.",
  },
  endsAt360Hours: { zh: "止于360学时的起始日，该日凭记忆。", en: "It ends where the 360 hours begin, a day known from memory." },
  endsAtNationalBase: {
    zh: "止于全国统一定额的起始年，该年份凭记忆。",
    en: "It ends where one national base begins, a year known from memory.",
  },
  endsAtPosts: {
    zh: "止于城乡统一标准的前一月末，该月份凭记忆。",
    en: "It ends with the month before the uniform standard, a month known from memory.",
  },
  figureFromMemory: { zh: "数值凭记忆。", en: "The figure is from memory." },
  figureOfMeasuresFromMemory: {
    zh: "办法中的数值凭记忆；另有一份公开程序把它列在国家标准下，而该程序的系数有误，仍未确认。",
    en: "The figure of the measures is from memory. A further public program lists it under the national standards, but has wrong coefficients of its own: still not confirmed.",
  },
  from2020FromMemory: { zh: "起始年2020年凭记忆。", en: "That it began in 2020 is from memory." },
  fromJuniorSecondaryUp: { zh: "文件指初中以上学生。", en: "The text means pupils from junior secondary up." },
  growthOverRevenue: {
    zh: "财政拨款增幅减财政经常性收入增幅；“高于”不含相等。",
    en: "Growth of appropriations less growth of regular revenue; “higher” leaves out equality.",
  },
  guangdongPassMark: {
    zh: "数值见于广东2016年4月7日的通知；满分100分凭记忆。",
    en: "Seen in a Guangdong notice of 2016-04-07; that 100 is full marks is from memory.",
  },
  hebeiRules: { zh: "见于河北的具体办法。", en: "Seen in Hebei's rules." },
  implied2016: {
    zh: "原文未见；教育部2016年2月24日称1302个县为2015年目标的68%、2020年目标的47%，据此推算为64.5%至66.9%。",
    en: "The text was not seen. On 2016-02-24 the ministry called 1302 counties 68 % of the goal of 2015 and 47 % of that of 2020, which implies 64.5 to 66.9 %.",
  },
  includes56: { zh: "“56人以上”含56人。", en: "“56 and above” includes 56." },
  includes66: { zh: "“66人以上”含66人。", en: "“66 and above” includes 66." },
  inLocalPlans: {
    zh: "未见原文；见于地方据此制定的方案与报道。",
    en: "The text was not seen; local plans under it and reports give the figure.",
  },
  inYearlyAppraisal: { zh: "列入省对市县的年度考核；分母未见。", en: "In the yearly appraisal; of whom was not seen." },
  januaryFromMemory: { zh: "月份（1月）凭记忆，自当月1日起计。", en: "Its month, January, is from memory; the first day is taken." },
  largeCities: {
    zh: "“城市”指省辖市以上大中城市市区。",
    en: "“City” means the urban area of large and middle-sized cities, those under a province or above.",
  },
  laterTextRead: {
    zh: "起始日为法律施行之日；所读的是后来修正的文本。",
    en: "Counted from the day the law came into force; a text amended later was read.",
  },
  lessCertain54: {
    zh: "同一来源的填报分档只列61平方米，54平方米更不确定。",
    en: "The bands of the same source's form show 61 square metres only, so that 54 is the less certain.",
  },
  level2015: {
    zh: "2016年12月31日《经济日报》称约束性目标由2015年的93%提高到2020年的95%；此为水平，未见原文。",
    en: "A newspaper of 2016-12-31 has the binding goal rise from 93 % of 2015 to 95 % of 2020: the level, not the text.",
  },
  levelThreeIs3: { zh: "监测水平以级计，Ⅲ级为3。", en: "Levels of the monitoring are counted; level III is 3." },
  ofCampaign: {
    zh: "为“两基”攻坚的控制线，2011年各省均已通过验收，何时失效未见。",
    en: "Limits of a campaign that all provinces had passed in 2011; when they ended was not seen.",
  },
  listedWithRuralBase: { zh: "与农村定额同列。", en: "It is listed with the rural base." },
  longerOf3To5Years: { zh: "条文为每3至5年一次，取上限。", en: "The text says every 3 to 5 years; the longer is taken." },
  ministrySurveyBar: {
    zh: "办法原称调查结果为重要参考；85%为教育部所说的通过线，何时起用未见，自办法之日起计。",
    en: "The measures take the survey into account; 85 % is the ministry's bar. Its start was not seen; the measures' day is taken.",
  },
  monthOnly: { zh: "只知月份，自当月1日起计。", en: "Only the month is known; its first day is taken." },
  newToilets: {
    zh: "有条件的地方新建校舍一般按此；不用来评判旧厕所。",
    en: "Where conditions allow new buildings have this as a rule; it is no test of old ones.",
  },
  noDouble: { zh: "“不重”。", en: "“No double”." },
  noneLeftOut: { zh: "“不漏”。", en: "“None left out”." },
  noPupilLeavesForPoverty: {
    zh: "“确保每一位学生不会因为家庭经济困难而失学”。",
    en: "“Not one pupil leaves school because the family is poor”.",
  },
  notOfCounties: { zh: "为全国指标，不用于评价县。", en: "It is about the nation and no test of a county." },
  novemberFromMemory: {
    zh: "所见页面只写2014年，月份（11月）凭记忆；此前按2001年标准。",
    en: "The page seen says 2014; the month, November, is from memory. Before it the standard of 2001 holds.",
  },
  ofBudgetedPublicFunds: {
    zh: "按学校年度公用经费预算总额计；各处写法有预算、决算之别。",
    en: "Of the public funds a school budgets for the year; sources differ between budget and final accounts.",
  },
  ofEligibleBackboneTeachers: {
    zh: "占符合条件的骨干教师；文件日期未见，自全国意见见报日起计。",
    en: "Of eligible backbone teachers. Its day was not seen; the day the national opinion was reported is taken.",
  },
  ofEligibleMigrantChildren: {
    zh: "分母为符合条件的随迁子女；分子含政府购买的民办学位。",
    en: "Of eligible migrant children; places bought in private schools count.",
  },
  ofRotatedTeachers: { zh: "占交流教师总数。", en: "Of all rotated teachers." },
  ofRotatedTeachersSinceReported: {
    zh: "占交流教师总数；自见报日起计。",
    en: "Of all rotated teachers; counted from the day the press reported it.",
  },
  ofSevenIndicators: { zh: "每校七项中达标的项数。", en: "Of the seven indicators, in every school." },
  onceAYear: { zh: "每县区每年一次，并通报结果。", en: "Once a year for every county, with the result made known." },
  oneMissFloor: {
    zh: "未达标的一项不得低于此值，为限值的85%，按表列数值照录。",
    en: "The one indicator a school may miss stays at or above this, 85 % of the threshold, as the tables print it.",
  },
  oneProgram: {
    zh: "仅见于一市2024年的公开程序，是否出自国家文件未确认；起始日未见，约定取办法公布之日。",
    en: "Seen only in one city's public program of 2024, its national origin unconfirmed; its first day was not seen, and by convention that of the measures is taken.",
  },
  populationBasisUnsaid: {
    zh: "未写明户籍或常住人口；口径须由调用者给出。",
    en: "Registered or resident population is not said; the caller states the basis.",
  },
  movedUp: { zh: "原低于此数的省份须提高，各省起征日不一。", en: "Provinces below it had to move up, each from a day of its own." },
  publicDaySchools: { zh: "城区和镇区公办、非寄宿学校。", en: "Public day schools in cities and towns." },
  qualificationAsked: { zh: "资格制度即要求全部持证。", en: "Teaching takes a qualification, hence all." },
  qualityOnly: { zh: "仅优质均衡评估要求。", en: "Asked only of counties that are assessed for quality balance." },
  raisedInSpring2023: {
    zh: "2023年春季由此数提高，故上一年为此数；更早的起始年未证实。",
    en: "The amount that was raised in spring 2023, hence that of the year before; since when it held is not confirmed.",
  },
  rateIsOlder: {
    zh: "自所读文本之日起计，此前见于1994年的文件。",
    en: "Counted from the day of the text that was read; before it a document of 1994 has the rate.",
  },
  reportedThatDay: { zh: "自见报日起计。", en: "Counted from the day the press reported it." },
  ruralAndCountyTown: {
    zh: "限农村与县镇义务教育学校；大中城市市区学校未列。",
    en: "For compulsory schools of the country and of county towns; those of larger cities are not named.",
  },
  sentenceFromMemory: {
    zh: "数值见于教育部2020年12月10日与2022年9月9日的介绍；句子凭记忆，人口口径未见。",
    en: "The ministry gave the number on 2020-12-10 and 2022-09-09; the sentence is from memory, the basis of the count was not seen.",
  },
  shaanxiNotice: {
    zh: "起始日只见于陕西的通知；财政部2024年文稿称延续此比例，河南禹州2022年的数额亦为一半。秋季学期按9月1日计。",
    en: "Its first day was seen in Shaanxi's notice alone. The finance ministry's text of 2024 continues it, and amounts of a county of Henan for 2022 are the half. Autumn term is taken as 1 September.",
  },
  countySeats: { zh: "“县镇”指县（市）政府所在地城区。", en: "“County town” means the town where the county's government sits." },
  smallBelow100: { zh: "“小规模”按不足100人理解。", en: "“Small” is read as below 100 pupils." },
  springTerm: { zh: "文件写春季学期，自当年1月1日起计。", en: "The text says spring term; 1 January of the year is taken." },
  startFromMemory: { zh: "起始日凭记忆。", en: "Its first day is from memory." },
  startUnseen: {
    zh: "起始日未见，约定自2010年1月1日起计。",
    en: "Its first day was not seen; by convention it is counted from 1 January 2010.",
  },
  subjectsQuoted: {
    zh: "页面所引为“开齐国家规定课程”，只及科目，按1（100%）取；“开足”课时未见原文，不判定。",
    en: "The page quotes “offer all courses the nation prescribes”, which is of subjects, and is read as 1, all of them. Full hours were not seen in the text and are not judged.",
  },
  threeDisabilities: { zh: "限视力、听力、智力三类残疾。", en: "For visual, hearing and intellectual disability." },
  threeDisabilitiesProvincial: {
    zh: "限视力、听力、智力三类残疾；见于省级指标表。",
    en: "For visual, hearing and intellectual disability; seen in provincial tables.",
  },
  threeGrowths: {
    zh: "分别用于生均教育费用、教职工工资和生均公用经费的增幅。",
    en: "Held against the growth of spending per pupil, of staff pay and of public funds per pupil.",
  },
  twoSteps2012: {
    zh: "两步目标2012年9月5日一并提出，第二步自第一步限期次日起计。限期只写年份，按当年12月31日计。",
    en: "Both steps were set on 2012-09-05; the second is counted from the day after the first falls due. Its last day is taken.",
  },
  upperEnd: {
    zh: "限城市学校；原文为小学40至45人、中学45至50人，由各省确定，取上限。",
    en: "For city schools. The text gives 40 to 45 and 45 to 50 and lets provinces decide; the upper end is taken.",
  },
  urbanAndGoodSchools: {
    zh: "限城镇学校、优质学校，占符合条件教师的比例；2014年8月印发，自见报日起计。",
    en: "For urban and good schools, of eligible teachers; signed in August 2014, counted from the day the press reported it.",
  },
  weakSchoolProgramme: {
    zh: "限“全面改薄”项目学校；文件给三至五年，取自公布日起满五年。",
    en: "For schools of the weak-school programme. The text allows three to five years; the fifth, counted from publication, is taken.",
  },
  yearEnd: { zh: "限期只写年份，按当年12月31日计。", en: "The due year is named; its last day is taken." },
  yearOnly: { zh: "文件只写年份，自当年1月1日起计。", en: "The text names the year; 1 January of it is taken." },
  yearsOfOutline: { zh: "按纲要的年限计。", en: "For the years the outline covers." },
} as const;

/** Ids of {@link parameterNotes}. */
export type ParameterNoteId = keyof typeof parameterNotes;
