/** Job 1 in SQL. Both texts give one row a slot: slot, eight coefficients, composite, met. */
const AMOUNTS = ["x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7"] as const;

function each(text: (amount: string) => string, separator = ", "): string {
  return AMOUNTS.map(text).join(separator);
}

const VERDICT = `
  SELECT *, composite <= CASE WHEN slot % 2 = 0 THEN 0.65 ELSE 0.55 END AS met
  FROM (SELECT *, (${each((x) => `c_${x}`, " + ")}) / 8 AS composite FROM coefficients)
  ORDER BY slot`;

/** From the sums ΣP, Σx and Σx²/P alone. */
export const ONE_PASS: string = `
  WITH sums AS (
    SELECT slot, sum(pupils) AS w, ${each((x) => `sum(${x}) AS t_${x}, sum(${x} * ${x} / pupils) AS q_${x}`)}
    FROM schools GROUP BY slot
  ), coefficients AS (
    SELECT slot, ${each((x) => `sqrt(greatest(0, q_${x} * w / (t_${x} * t_${x}) - 1)) AS c_${x}`)} FROM sums
  ) ${VERDICT}`;

/** The means first, then squared deviations from them. */
export const TWO_PASS: string = `
  WITH means AS (
    SELECT slot, sum(pupils) AS w, ${each((x) => `sum(${x}) / sum(pupils) AS m_${x}`)} FROM schools GROUP BY slot
  ), coefficients AS (
    SELECT slot, ${each((x) => `sqrt(sum(pupils * (${x} / pupils - m_${x}) ** 2) / any_value(w)) / any_value(m_${x}) AS c_${x}`)}
    FROM schools JOIN means USING (slot) GROUP BY slot
  ) ${VERDICT}`;
