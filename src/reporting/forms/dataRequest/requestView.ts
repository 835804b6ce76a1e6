import type { Speech } from "../scorecard/openScorecard.js";
import type { DataRequestSource } from "./gaps.js";

/** A request for data while it is written. */
export interface RequestView extends Speech {
  readonly result: DataRequestSource;
}
