/** The largest file that is read. */
export const MOST_BYTES: number = 50 * 1024 * 1024;
