import type { Stage } from "../../policy/records/types.js";
import type { IndicatorId } from "./indicator.js";

/** Inter-school coefficients of one county and stage as they were published, as one row of a table. */
export interface PublishedCoefficients {
  readonly countyId: string;
  readonly name?: string | undefined;
  /** GB/T 2260 code of the county. */
  readonly place?: string | undefined;
  readonly stage: Stage;
  /** By indicator; absent or `null` means not published. */
  readonly coefficients: Partial<Readonly<Record<IndicatorId, number | null>>>;
}
