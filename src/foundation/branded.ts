/** An error that bears its name under {@link BRAND}. */
export interface Branded {
  [BRAND]?: unknown;
}

/**
 * Where an error of this library says its name. A program that loads the package twice, once by `import` and once by `require`,
 * has two classes of one name: the key, which is the same in both, lets either know the errors of the other.
 */
export const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("edu-balance");
