-- What figures told by the year add up to over one, two and three years, if the rate held. This is our computation from the
-- claims; nobody claims it. Both bounds are multiplied by the years.
--   parts      'alone', or 'together': with every figure that the same articles give from the same origin in the same
--              currency for no period, added once
--   claim_ids  all claims that it is computed from; the other columns are those of estimates
WITH figure AS (
  SELECT * FROM figures() WHERE modality <> 'denied'
),
yearly AS (
  SELECT * FROM figure WHERE per = 'year'
),
once AS (
  SELECT
    y.claim_id, list(f.claim_id ORDER BY f.measure, f.claim_id) AS others,
    string_agg(f.measure_name, ', ' ORDER BY f.measure, f.claim_id) AS names,
    sum(f.low) AS low, sum(f.high) AS high, sum(f.interval_low) AS interval_low,
    if(bool_or(f.interval_high IS NULL), NULL, sum(f.interval_high)) AS interval_high
  FROM yearly AS y
  JOIN figure AS f
    ON f.article_id = y.article_id AND f.origin = y.origin AND f.unit = y.unit AND f.qualifier = y.qualifier
    AND f.per IS NULL AND regexp_full_match(f.unit, '[A-Z]{3}')
  GROUP BY y.claim_id
),
years AS (SELECT unnest([1, 2, 3]) AS years),
computed AS (
  SELECT y.*, years, 'alone' AS parts, [y.claim_id] AS from_claims, y.measure_name AS of_what,
    y.low * years AS sum_low, y.high * years AS sum_high,
    y.interval_low * years AS sum_interval_low, y.interval_high * years AS sum_interval_high
  FROM yearly AS y, years
  UNION ALL
  SELECT y.*, years, 'together', list_concat([y.claim_id], o.others), concat_ws(' and ', y.measure_name, o.names),
    y.low * years + o.low, y.high * years + o.high,
    y.interval_low * years + o.interval_low, y.interval_high * years + o.interval_high
  FROM yearly AS y JOIN once AS o USING (claim_id), years
)
SELECT
  claim_id, from_claims AS claim_ids,
  measure, of_what AS measure_name, unit, NULL::VARCHAR AS per, qualifier, modality,
  sum_low AS low, sum_high AS high, sum_interval_low AS interval_low, sum_interval_high AS interval_high,
  origin, kind, via, as_of, text, quote, gloss, article_id, publisher, title, url, published,
  1 AS articles, [{article_id: article_id, publisher: publisher, published: published, url: url}] AS told_by,
  coalesce(as_of_from, published_from) AS of_date,
  parts, years::INTEGER AS years,
  'over ' || if(years = 1, 'one year', if(years = 2, 'two years', 'three years')) AS span,
  true AS computed
FROM computed
ORDER BY measure, claim_id, parts, years;
