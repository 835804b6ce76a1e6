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

  coefficientTable: {
    name: "Table 2",
    title: "Table 2  Inter-school coefficients of compulsory education[, {place}]",
    number: "No.",
    city: "City",
    county: "County",
    stage: "Schools",
    kind: "Row",
    mean: "county mean",
    coefficient: "coefficient",
    composite: "Composite",
    dash: "–",
    withUnit: "{name} ({unit})",
    row: "{county}, {stage}, {kind}",
    beyond: "{county}, {stage}: the composite is {value}, above the limit of {limit}.",
    differs: "{county}, {stage}: the composite was published as {published}; the eight coefficients give {computed}.",
    days: "The counties were assessed as of different days: {days}.",
    formula: "Coefficients are weighted by pupils; the composite is the mean of the eight.",
    rule: "{name}[ ({stage})]: {sign} {limit} is asked by {source}, in force since {day} ({confirmation}).",
    unused: "Published counties without a result are not in the table: {counties}.",
    cityNotGiven: "the name of the city has to be handed in",
    meansNotGiven: "the result comes from published coefficients: the published county means have to be handed in",
    coefficientsNotGiven: "the result comes from published coefficients: these have to be handed in",
    notANumber: "the number handed in is invalid",
  },

  declaration2012: {},

  qualityBalance2017: {},

  shuozhou2016: {},

  problemList: { title: "{who}: list of problems" },

  dataRequest: {},

  problemSheet: {},

  writers: {
    blank: "left blank",
    unknown: "not known",
    signs: "Signs: {signs}.",
    blanksTitle: "Cells that stay blank",
    blankCell: "{where}: {why}",
    figureData: "Numbers of the chart",
    notKnown: "–",
  },
};
