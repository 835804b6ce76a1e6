/**
 * Sums in double-double: a total is the unevaluated sum of two doubles, the second collecting the rounding errors of the
 * first, which gives about 32 significant digits. W, T and Σx²/P are gathered in one pass; the coefficient
 * √(Σx²/P · W − T²)/T is finished in the same arithmetic, so that what cancels leaves digits enough.
 */
// 2^27 + 1 cuts a double into two halves whose products are exact.
const SPLITTER = 134_217_729;
// Below this the square of the coefficient is what cancellation left over.
const NOTHING = 2 ** -98;

/** √(square · weight − total²)/total, each argument as a sum of two doubles. */
export function coefficientOf(
  weight: number,
  weightRest: number,
  total: number,
  totalRest: number,
  square: number,
  squareRest: number,
): number {
  const W = weight + weightRest,
    w = weightRest - (W - weight);
  const T = total + totalRest,
    t = totalRest - (T - total);
  const Q = square + squareRest,
    q = squareRest - (Q - square);
  const qw = Q * W,
    qwRest = productError(Q, W, qw) + (Q * w + q * W);
  const tt = T * T,
    ttRest = productError(T, T, tt) + 2 * T * t;
  const high = qw - tt;
  const seen = qw - high;
  const highError = qw - (high + seen) + (seen - tt);
  const spread = high + (highError + (qwRest - ttRest));
  const spreadRest = highError + (qwRest - ttRest) - (spread - high);
  if (!(spread > NOTHING * tt)) return 0;
  // ratio = (spread + spreadRest) / (tt + ttRest)
  const ratio = spread / tt;
  const back = ratio * tt;
  const ratioRest = (spread - back - productError(ratio, tt, back) + spreadRest - ratio * ttRest) / tt;
  const root = Math.sqrt(ratio);
  const rootSquare = root * root;
  return root + (ratio - rootSquare - productError(root, root, rootSquare) + ratioRest) / (2 * root);
}

function productError(a: number, b: number, product: number): number {
  const aCut = SPLITTER * a,
    bCut = SPLITTER * b;
  const aHigh = aCut - (aCut - a),
    bHigh = bCut - (bCut - b);
  const aLow = a - aHigh,
    bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The coefficients of two indicators over the rows from `from` to `to`; two at a time share what only pupils decide. */
export function coefficientsOfTwo(
  a: Float64Array,
  b: Float64Array,
  pupils: Float64Array,
  from: number,
  to: number,
  into: Float64Array,
  atA: number,
  atB: number,
): void {
  let W = 0,
    w = 0,
    TA = 0,
    tA = 0,
    QA = 0,
    qA = 0,
    TB = 0,
    tB = 0,
    QB = 0,
    qB = 0;
  for (let row = from; row < to; row += 1) {
    const P = pupils[row];
    const inverse = 1 / P;
    const cutP = SPLITTER * P,
      highP = cutP - (cutP - P),
      lowP = P - highP;
    let sum = W + P,
      seen = sum - W;
    w += W - (sum - seen) + (P - seen);
    W = sum;

    const x = a[row];
    const cutX = SPLITTER * x,
      highX = cutX - (cutX - x),
      lowX = x - highX;
    const squareX = x * x;
    const quotientX = squareX * inverse;
    const cutU = SPLITTER * quotientX,
      highU = cutU - (cutU - quotientX),
      lowU = quotientX - highU;
    const backX = quotientX * P;
    const squareErrorX = lowX * lowX - (squareX - highX * highX - 2 * (highX * lowX));
    const backErrorX = lowU * lowP - (backX - highU * highP - lowU * highP - highU * lowP);
    sum = TA + x;
    seen = sum - TA;
    tA += TA - (sum - seen) + (x - seen);
    TA = sum;
    sum = QA + quotientX;
    seen = sum - QA;
    qA += QA - (sum - seen) + (quotientX - seen) + (squareX - backX - backErrorX + squareErrorX) * inverse;
    QA = sum;

    const y = b[row];
    const cutY = SPLITTER * y,
      highY = cutY - (cutY - y),
      lowY = y - highY;
    const squareY = y * y;
    const quotientY = squareY * inverse;
    const cutV = SPLITTER * quotientY,
      highV = cutV - (cutV - quotientY),
      lowV = quotientY - highV;
    const backY = quotientY * P;
    const squareErrorY = lowY * lowY - (squareY - highY * highY - 2 * (highY * lowY));
    const backErrorY = lowV * lowP - (backY - highV * highP - lowV * highP - highV * lowP);
    sum = TB + y;
    seen = sum - TB;
    tB += TB - (sum - seen) + (y - seen);
    TB = sum;
    sum = QB + quotientY;
    seen = sum - QB;
    qB += QB - (sum - seen) + (quotientY - seen) + (squareY - backY - backErrorY + squareErrorY) * inverse;
    QB = sum;
  }
  into[atA] = coefficientOf(W, w, TA, tA, QA, qA);
  into[atB] = coefficientOf(W, w, TB, tB, QB, qB);
}
