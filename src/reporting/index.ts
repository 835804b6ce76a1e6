/**
 * Results that people can read and hand in: sentences, forms as a neutral document, Markdown and HTML.
 *
 * @module reporting
 */
export type {
  BlankCell,
  Block,
  CellMark,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  PageBreakBlock,
  ParagraphBlock,
  ReportDocument,
  Run,
  Runs,
  TableBlock,
  TableCell,
  TableColumn,
} from "./document.js";
export { traceNumber, NUMBER_ORIGINS, type NumberOrigin, type NumberRun, type NumberSources } from "./numberRun.js";
export { REPORT_FORMS, type ReportForm } from "./forms/lists.js";
export { REPORT_LOCALES, type ReportLocale } from "../naming/reportLocale.js";
export { reportOf, type ReportForms, type ReportOptions } from "./reportOf.js";
export type { FormOptions } from "./formOptions.js";
export type { CityReportOptions } from "./forms/cityReport/cityReport.js";
export type { Shuozhou2016Options } from "./forms/shuozhou2016/shuozhou2016.js";
export type { BalanceSource, CountyPageOptions, CountyPageSource } from "./forms/countyPage/options.js";
export type { DataRequestSource } from "./forms/dataRequest/gaps.js";
export type { AssessedResult, ProblemListOptions, ProblemListSource } from "./forms/problemList/problemList.js";
export type { BalanceResult, CoefficientTableOptions, PublishedTableRow } from "./forms/coefficientTable/coefficientTable.js";
export { problemSheet, type ProblemSheetOptions, type SheetReading } from "./problemSheet.js";
export { plainRows, type PlainRowsOptions } from "./plainRows.js";
export type { MarkedCell, MarkedSheet, SheetLine, SheetMark } from "./sheet/markedSheet.js";
export { toMarkdown } from "./toMarkdown.js";
export { toHtml, type HtmlOptions } from "./toHtml.js";
export { cellSign, type CellSign } from "./print/cellSign.js";
export { figureTable } from "./print/figureTable.js";
export { printedDocument } from "./print/printedDocument.js";
export { tableGrid, type GridPlace } from "./print/tableGrid.js";
export type { Declaration2012Options, DeclarationFacts, DeclaredFundingYear, Fact } from "./forms/declaration2012/declaration2012.js";
export { explain, type ExplainOptions } from "./explain/explain.js";
export type { FindingExplanation } from "./explain/explainFinding.js";
export type { ExplainedGroup, ExplainedResult, ResultExplanation } from "./explain/explainResult.js";
export type { ExplainedLine } from "./explain/resultLines.js";
export type { Sentence, SentenceSubject } from "./explain/parts/sentence.js";
