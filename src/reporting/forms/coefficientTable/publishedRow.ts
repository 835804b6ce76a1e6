import type { ResourceIndicatorId } from "../../../indicators/school/indicator.js";
import type { PublishedCoefficients } from "../../../indicators/school/publishedCoefficients.js";

/** A row of a published table: its coefficients, and what was printed beside them. Absent or `null` means not published. */
export interface PublishedTableRow extends PublishedCoefficients {
  readonly means?: Readonly<Partial<Record<ResourceIndicatorId, number | null>>>;
  /** The composite as it was printed; it may differ in the last digit from the mean of the printed coefficients. */
  readonly composite?: number | null;
}
