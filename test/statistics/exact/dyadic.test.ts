import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  dyadicSum,
  multiply,
  nearestQuotient,
  nearestRootOfQuotient,
  negate,
  scaleByPowerOfTwo,
  type Dyadic,
} from "../../../src/statistics/exact/dyadic.js";
import {
  difference,
  exactlyEqual,
  exactSum,
  nearestDouble,
  nearestDoubleToRoot,
  product,
  quotient,
  type Rational,
} from "../../support/exactReference.js";

const dyadic = fc.record({
  digits: fc.oneof(
    fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 53n + 64n }),
  ),
  exponent: fc.integer({ min: -300, max: 300 }),
});
const positive = dyadic.map(({ digits, exponent }) => ({ digits: digits === 0n ? 1n : digits < 0n ? -digits : digits, exponent }));

function valueOf({ digits, exponent }: Dyadic): Rational {
  return exponent < 0 ? { top: digits, bottom: 1n << BigInt(-exponent) } : { top: digits << BigInt(exponent), bottom: 1n };
}

function whole(digits: bigint): Dyadic {
  return { digits, exponent: 0 };
}

describe("dyadic arithmetic", () => {
  it("reads any doubles exactly", () => {
    const doubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 4 });
    fc.assert(
      fc.property(doubles, (parts) => {
        expect(exactlyEqual(valueOf(dyadicSum(parts)), exactSum(parts))).toBe(true);
      }),
      { numRuns: 1000, examples: [[[5e-324, -5e-324, 1.7e308]], [[-0]], [[2 ** -1022, 2 ** -1023, -(2 ** -1074)]]] },
    );
  });

  it("adds, multiplies and negates exactly", () => {
    fc.assert(
      fc.property(dyadic, dyadic, (a, b) => {
        expect(exactlyEqual(valueOf(multiply(a, b)), product(valueOf(a), valueOf(b)))).toBe(true);
        expect(exactlyEqual(valueOf(add(a, negate(b))), difference(valueOf(a), valueOf(b)))).toBe(true);
        expect(add(a, negate(a)).digits).toBe(0n);
      }),
      { numRuns: 500 },
    );
  });
});

describe("scaleByPowerOfTwo", () => {
  it("reaches from one end of the doubles to the other without losing bits on the way", () => {
    expect(scaleByPowerOfTwo(1, 0)).toBe(1);
    expect(scaleByPowerOfTwo(0.1, 3)).toBe(0.8);
    expect(scaleByPowerOfTwo(5e-324, 1074)).toBe(1);
    expect(scaleByPowerOfTwo(5e-324, 2097)).toBe(2 ** 1023);
    expect(scaleByPowerOfTwo(2 ** 1023, -2097)).toBe(5e-324);
    expect(scaleByPowerOfTwo(-1.5 * 2 ** 1000, -2000)).toBe(-1.5 * 2 ** -1000);
    expect(scaleByPowerOfTwo(1, 5000)).toBe(Infinity);
    expect(scaleByPowerOfTwo(1, -5000)).toBe(0);
  });

  it("is undone by its opposite where nothing falls below the smallest double", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2, noNaN: true }), fc.integer({ min: -1020, max: 1020 }), (value, exponent) => {
        expect(scaleByPowerOfTwo(scaleByPowerOfTwo(value, exponent), -exponent)).toBe(value);
      }),
    );
  });
});

describe("nearestQuotient", () => {
  it("is the double nearest to the exact quotient", () => {
    fc.assert(
      fc.property(dyadic, positive, fc.boolean(), (numerator, denominator, negative) => {
        const bottom = negative ? negate(denominator) : denominator;
        expect(nearestQuotient(numerator, bottom) + 0).toBe(nearestDouble(quotient(valueOf(numerator), valueOf(bottom))));
      }),
      { numRuns: 3000 },
    );
  });

  it("sends ties to even and sees one unit on either side of them, however far below", () => {
    const tie = 2n ** 53n + 1n;
    const far = 2n ** 300n;
    expect(nearestQuotient(whole(tie), whole(1n))).toBe(2 ** 53);
    expect(nearestQuotient(whole(tie + 2n), whole(1n))).toBe(2 ** 53 + 4);
    expect(nearestQuotient(whole(tie * far + 1n), whole(far))).toBe(2 ** 53 + 2);
    expect(nearestQuotient(whole((tie + 2n) * far - 1n), whole(far))).toBe(2 ** 53 + 2);
    expect(nearestQuotient(whole(-tie * far - 1n), whole(far))).toBe(-(2 ** 53) - 2);
    expect(nearestQuotient(whole(1n), whole(3n))).toBe(1 / 3);
    expect(nearestQuotient(whole(-1n), whole(3n))).toBe(-1 / 3);
    expect(nearestQuotient(whole(0n), whole(3n))).toBe(0);
  });

  it("gives Infinity above the largest double and zero below the smallest", () => {
    expect(nearestQuotient({ digits: 1n, exponent: 1024 }, whole(1n))).toBe(Infinity);
    expect(nearestQuotient({ digits: 1n, exponent: -1200 }, whole(1n))).toBe(0);
    expect(nearestQuotient({ digits: 3n, exponent: -1074 }, whole(3n))).toBe(5e-324);
    expect(Object.is(nearestQuotient({ digits: -1n, exponent: -1200 }, whole(1n)), 0)).toBe(true);
  });

  it("holds for quotients of digits of any length", () => {
    expect(nearestQuotient({ digits: 2n ** 1100n, exponent: -1100 }, whole(1n))).toBe(1);
    expect(nearestQuotient({ digits: 3n ** 2000n, exponent: 0 }, { digits: 3n ** 1999n, exponent: 0 })).toBe(3);
    expect(nearestQuotient({ digits: 2n ** 3000n + 1n, exponent: -3000 - 53 }, whole(1n))).toBe(2 ** -53);
    expect(nearestQuotient({ digits: (2n ** 54n + 2n) * 2n ** 3000n + 1n, exponent: -3000 }, whole(1n))).toBe(2 ** 54 + 4);
  });
});

describe("nearestRootOfQuotient", () => {
  it("is the double nearest to the exact root", () => {
    fc.assert(
      fc.property(positive, positive, (numerator, denominator) => {
        expect(nearestRootOfQuotient(numerator, denominator)).toBe(nearestDoubleToRoot(quotient(valueOf(numerator), valueOf(denominator))));
      }),
      { numRuns: 3000 },
    );
  });

  it("is exact on squares of any parity of exponent and decides what lies just beside a tie", () => {
    expect(nearestRootOfQuotient(whole(0n), whole(7n))).toBe(0);
    expect(nearestRootOfQuotient(whole(9n), whole(4n))).toBe(1.5);
    expect(nearestRootOfQuotient({ digits: 1n, exponent: 101 }, { digits: 1n, exponent: 1 })).toBe(2 ** 50);
    expect(nearestRootOfQuotient({ digits: 1n, exponent: 101 }, whole(2n))).toBe(2 ** 50);
    expect(nearestRootOfQuotient({ digits: 2n, exponent: -101 }, whole(1n))).toBe(2 ** -50);
    const tie = 2n ** 53n + 1n;
    expect(nearestRootOfQuotient(whole(tie * tie), whole(1n))).toBe(2 ** 53);
    expect(nearestRootOfQuotient(whole(tie * tie + 1n), whole(1n))).toBe(2 ** 53 + 2);
    expect(nearestRootOfQuotient(whole(tie * tie - 1n), whole(1n))).toBe(2 ** 53);
    expect(nearestRootOfQuotient({ digits: 2n ** 2300n, exponent: -2300 }, whole(1n))).toBe(1);
    expect(nearestRootOfQuotient({ digits: 1n, exponent: 2048 }, whole(1n))).toBe(Infinity);
  });
});
