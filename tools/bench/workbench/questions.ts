/** How many claims are made up. */
export const claims = 1_000_000;

/** Makes up claims with the columns of the table `claims`, the same in every engine, from nothing but their numbers. */
export const makeClaims = `CREATE OR REPLACE TABLE million AS
SELECT
  'claim-' || lpad(i::VARCHAR, 8, '0') AS claim_id,
  'article-' || (i // 200)::VARCHAR AS article_id,
  (i % 5000)::INTEGER AS start,
  (i % 5000 + 20)::INTEGER AS "end",
  'sekitar ' || (1000 + i * 7919 % 20000)::VARCHAR || ' orang' AS text,
  'Lembaga ke-' || (i % 977)::VARCHAR || ' menyebut sekitar ' || (1000 + i * 7919 % 20000)::VARCHAR || ' orang.' AS quote,
  'quantity' AS rule,
  (1000 + i * 7919 % 20000)::DOUBLE AS low,
  CASE WHEN i % 3 = 0 THEN NULL ELSE (1500 + i * 7919 % 20000)::DOUBLE END AS high,
  ['exact', 'about', 'at_least', 'range', 'up_to'][i % 5 + 1] AS qualifier,
  ['person', 'USD', 'percent', 'km'][i % 4 + 1] AS unit,
  'measure_' || (i % 40)::VARCHAR AS measure,
  ['asserted', 'estimated', 'planned'][i % 3 + 1] AS modality,
  ['source ' || (i * 31 % 300)::VARCHAR] AS attributed_to,
  DATE '2022-01-01' + (i * 17 % 1400)::INTEGER AS as_of_from
FROM range(${claims}) AS t(i)`;

/** Ten typical questions, each with at most 10,000 rows, which is what the page fetches. */
export const questions: readonly string[] = [
  "SELECT count(*) AS n, avg(low) AS mean, min(low) AS least, max(high) AS most FROM million WHERE qualifier <> 'up_to'",
  "SELECT measure, unit, count(*) AS n, avg(low) AS mean, max(high) AS most FROM million GROUP BY ALL ORDER BY n DESC, measure, unit",
  "SELECT attributed_to[1] AS source, count(*) AS n, count(DISTINCT article_id) AS articles FROM million GROUP BY ALL ORDER BY n DESC, source",
  "SELECT claim_id, text, low FROM million ORDER BY low DESC, claim_id LIMIT 1000",
  "SELECT date_trunc('month', as_of_from) AS month, count(*) AS n, median(low) AS middle FROM million GROUP BY ALL ORDER BY month",
  "SELECT claim_id, quote FROM million WHERE quote LIKE '%ke-13 %' AND low > 5000 ORDER BY claim_id LIMIT 5000",
  "SELECT a.measure, count(*) AS n FROM million AS a JOIN (SELECT measure, avg(low) AS mean FROM million GROUP BY measure) AS b USING (measure) WHERE a.low > b.mean GROUP BY ALL ORDER BY ALL",
  "SELECT measure, claim_id, low FROM million QUALIFY row_number() OVER (PARTITION BY measure ORDER BY low DESC, claim_id) <= 5 ORDER BY measure, low DESC, claim_id",
  "SELECT qualifier, modality, quantile_cont(low, 0.5) AS middle, stddev(low) AS spread FROM million GROUP BY ALL ORDER BY ALL",
  "SELECT * FROM million WHERE article_id = 'article-2500' ORDER BY start"
];
