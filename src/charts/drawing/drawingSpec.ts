/** A specification or option of a drawing library: plain JSON. */
export type DrawingSpec = Readonly<Record<string, unknown>>;
