import type { Words } from "./words.js";

/** The words of reports in English. */
export const en: Words = {
  common: {
    comma: ", ",
    listComma: ", ",
    semicolon: "; ",
    colon: ": ",
    fullStop: ".",
    unknown: "not known",
    invented: "invented figures, an example only",
  },

  explain: {},

  countyPage: {},

  cityReport: {},

  coefficientTable: {},

  declaration2012: {},

  qualityBalance2017: {},

  shuozhou2016: {},

  problemList: { title: "{who}: list of problems" },

  dataRequest: {},

  problemSheet: {},

  writers: {},
};
