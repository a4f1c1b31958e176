-- What all sources allow: for each measure the narrowest statement that the words of every figure admit, and where no number
-- fits them all, the one that most origins allow. Figures of one unit and rate are taken together, planned ones apart from
-- the others; denied ones are left out.
--   ground_low, ground_high   the values that fit; ground_high is NULL where they are open above
--   verdict     all      every figure allows them (one: there is but one figure)
--               dates    not every figure does, but only figures of different dates stand apart, and they can grow
--               none     some conflict: the values are those that most origins allow, the lowest such where several do
--   allowing    how many of the figures allow them, allowing_origins how many of the origins
--   left_out    the claims, by claim_id, whose words do not
--   lowest, highest           what nobody's words go beyond; highest is NULL where some are open above
--   agreeing, compatible, conflicting, not_comparable   how many pairs of figures stand so; widest_gap of the conflicts
-- One row a measure, unit, rate and planned or not. The parameters are those of intervals.
CREATE OR REPLACE MACRO common_ground(tolerance := 0.1, leave_out := [], known_on := NULL) AS TABLE
WITH figure AS (
  SELECT *, modality = 'planned' AS planned, coalesce(interval_high, 'infinity'::DOUBLE) AS upper
  FROM figures(tolerance := tolerance, leave_out := leave_out, known_on := known_on)
  WHERE modality <> 'denied'
),
scope AS (
  SELECT
    measure, unit, per, planned, any_value(measure_name) AS measure_name,
    count(*) AS figures, count(DISTINCT article_id) AS articles,
    len(list_distinct(flatten(list(origins)))) AS origins,
    min(interval_low) AS lowest, max(upper) AS highest
  FROM figure
  GROUP BY measure, unit, per, planned
),
-- An interval that fits the most begins where one of them begins.
point AS (
  SELECT
    p.measure, p.unit, p.per, p.planned, p.interval_low AS value,
    count(DISTINCT f.claim_id) AS allowing, len(list_distinct(flatten(list(f.origins)))) AS allowing_origins,
    min(f.upper) AS until
  FROM figure AS p
  JOIN figure AS f
    ON f.measure = p.measure AND f.unit = p.unit AND f.per IS NOT DISTINCT FROM p.per AND f.planned = p.planned
    AND p.interval_low BETWEEN f.interval_low AND f.upper
  GROUP BY p.measure, p.unit, p.per, p.planned, p.interval_low
),
best AS (
  SELECT measure, unit, per, planned, value, until, allowing, allowing_origins
  FROM point
  QUALIFY row_number() OVER (
    PARTITION BY measure, unit, per, planned ORDER BY allowing_origins DESC, allowing DESC, value
  ) = 1
),
outside AS (
  SELECT b.measure, b.unit, b.per, b.planned, list(f.claim_id ORDER BY f.interval_low, f.claim_id) AS left_out
  FROM best AS b
  JOIN figure AS f
    ON f.measure = b.measure AND f.unit = b.unit AND f.per IS NOT DISTINCT FROM b.per AND f.planned = b.planned
    AND NOT b.value BETWEEN f.interval_low AND f.upper
  GROUP BY b.measure, b.unit, b.per, b.planned
),
pair AS (
  SELECT
    f.measure, f.unit, f.per, f.planned,
    count(*) FILTER (d.relation = 'agree') AS agreeing,
    count(*) FILTER (d.relation = 'compatible') AS compatible,
    count(*) FILTER (d.relation = 'conflict') AS conflicting,
    count(*) FILTER (d.relation = 'not comparable') AS not_comparable,
    max(d.gap) AS widest_gap
  FROM disagreements(tolerance := tolerance, leave_out := leave_out, known_on := known_on) AS d
  JOIN figure AS f ON f.claim_id = d.a_claim_id
  JOIN figure AS g
    ON g.claim_id = d.b_claim_id AND g.unit = f.unit AND g.per IS NOT DISTINCT FROM f.per AND g.planned = f.planned
  GROUP BY f.measure, f.unit, f.per, f.planned
)
SELECT
  s.measure, s.measure_name, s.unit, s.per, s.planned,
  s.figures::INTEGER AS figures, s.articles::INTEGER AS articles, s.origins::INTEGER AS origins,
  CASE
    WHEN s.figures = 1 THEN 'one'
    WHEN b.allowing = s.figures THEN 'all'
    WHEN coalesce(p.conflicting, 0) = 0 THEN 'dates'
    ELSE 'none'
  END AS verdict,
  b.value AS ground_low, CASE WHEN b.until <> 'infinity'::DOUBLE THEN b.until END AS ground_high,
  b.allowing::INTEGER AS allowing, b.allowing_origins::INTEGER AS allowing_origins, coalesce(o.left_out, []) AS left_out,
  s.lowest, CASE WHEN s.highest <> 'infinity'::DOUBLE THEN s.highest END AS highest,
  coalesce(p.agreeing, 0)::INTEGER AS agreeing, coalesce(p.compatible, 0)::INTEGER AS compatible,
  coalesce(p.conflicting, 0)::INTEGER AS conflicting, coalesce(p.not_comparable, 0)::INTEGER AS not_comparable,
  p.widest_gap
FROM scope AS s
JOIN best AS b
  ON b.measure = s.measure AND b.unit = s.unit AND b.per IS NOT DISTINCT FROM s.per AND b.planned = s.planned
LEFT JOIN outside AS o
  ON o.measure = s.measure AND o.unit = s.unit AND o.per IS NOT DISTINCT FROM s.per AND o.planned = s.planned
LEFT JOIN pair AS p
  ON p.measure = s.measure AND p.unit = s.unit AND p.per IS NOT DISTINCT FROM s.per AND p.planned = s.planned;
