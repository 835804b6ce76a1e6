import type {
  Achievement,
  CalendarDate,
  ChecklistAnswer,
  CountyRecords,
  DateBasis,
  Evidence,
  FacilityFigures,
  FundingYear,
  LocalText,
  Locale,
  SchoolStandardProfile,
  Stage,
  SupervisionRecord,
  TeacherFigures,
} from "edu-balance";

/** A school with its classes, grade by grade; its pupils are those of its classes. */
export interface CensusSchool extends TeacherFigures, FacilityFigures {
  readonly id: string;
  readonly stage: Stage;
  readonly locale: Locale;
  /** `false` for a school of the city itself, which counts for 朔城区. */
  readonly countyRun?: boolean;
  readonly grades: readonly (readonly number[])[];
}

/** Something that was known from a day on. */
export interface Known {
  readonly knownOn: CalendarDate;
}

/** The schools of a county. */
export interface Census extends Known {
  readonly schools: readonly CensusSchool[];
}

/** The same answer to several items. */
export interface Answers extends Known, Omit<ChecklistAnswer, "item" | "evidence"> {
  readonly items: readonly string[];
  readonly evidence?: Evidence;
}

/** Records of a county as it reports them. Those of schools name the school and leave its pupils to the census. */
export type Records = Omit<CountyRecords, "county" | "answers" | "balance" | "publicFunds" | "staffing" | "supervision"> & {
  readonly publicFunds?: Omit<NonNullable<CountyRecords["publicFunds"]>, "smallSchools"> & {
    /** Public funds paid to small schools in yuan. */
    readonly smallSchools?: Readonly<Record<string, number>>;
  };
  readonly staffing?: Omit<NonNullable<CountyRecords["staffing"]>, "smallSchools"> & {
    readonly smallSchools?: {
      readonly rule: { readonly postsPerClass: number; readonly name: string };
      readonly posts: Readonly<Record<string, number>>;
    };
  };
  readonly supervision?: Omit<SupervisionRecord, "schools" | "annualAssessments"> & {
    /** The last supervision of each school. */
    readonly schools?: Readonly<Record<string, CalendarDate>>;
  };
};

/** What a county reported. */
export interface Report extends Known {
  readonly records: Records;
}

/** A county with what was known of it, and when. */
export interface CountyData {
  readonly id: string;
  readonly story: LocalText;
  readonly censuses: readonly Census[];
  readonly fundingYears: readonly FundingYear[];
  readonly annualAssessments: readonly { readonly year: number; readonly assessed: boolean; readonly published: boolean }[];
  readonly answers: readonly Answers[];
  readonly reports: readonly Report[];
}

/** The contents of `examples/data/invented-city.json`: dated records in a compact form. */
export interface InventedCity {
  readonly notice: LocalText;
  readonly dates: readonly CalendarDate[];
  readonly standardProfile: SchoolStandardProfile;
  readonly cityAnswers: readonly Answers[];
  readonly dateBasis: DateBasis;
  readonly achievements: readonly (Achievement & Known)[];
  readonly counties: readonly CountyData[];
}
