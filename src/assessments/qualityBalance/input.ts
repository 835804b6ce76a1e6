export type {
  GovernmentFigures,
  MonitoredSubject,
  QualityBalanceInput,
  QualityBalanceOptions,
  QualityBalanceProfile,
  QualityFigures,
  RecognitionOfBasicBalance,
} from "../../model/records/qualityBalance.js";
export type { RecognitionSurvey } from "../../model/records/survey.js";
