-- Every pair of claims of one measure, and how the two stand to each other, after the codebook's "When two claims disagree".
--   agree           the intervals overlap in at most twice the tolerance of the overlap's middle, and neither claim is
--                   open or vague; or both state the same interval
--   compatible      the intervals overlap
--   conflict        they do not; gap is the distance between them
--   not comparable  why says what keeps them apart: unit, rate, a planned or a denied figure, or dates that are apart
--                   where the figure can grow in between and the intervals do not overlap. reason says the same in a word:
--                   scope, planned, denied or date
-- One row a pair, the earlier article's claim as a. Two claims of the same origin are a pair too: same_origin says so.
-- overlap_share is the overlap's width as a share of its middle: the narrower, the closer the two agree. NULL where it is open.
-- caution tells of a conflict what the coding of dates cannot: one figure was published before the date that the other is of.
-- The parameters are those of intervals.
CREATE OR REPLACE MACRO disagreements(tolerance := 0.1, leave_out := [], known_on := NULL) AS TABLE
WITH claim AS (
  FROM intervals(tolerance := tolerance, leave_out := leave_out, known_on := known_on)
),
pair AS (
  SELECT
    a.measure, a.measure_name, a.cumulative,
    a.claim_id AS a_claim_id, b.claim_id AS b_claim_id, a.origin AS a_origin, b.origin AS b_origin,
    a.article_id AS a_article_id, b.article_id AS b_article_id,
    a.interval_low AS a_low, a.interval_high AS a_high, b.interval_low AS b_low, b.interval_high AS b_high,
    a.origin = b.origin AS same_origin,
    a.interval_low = b.interval_low AND a.interval_high IS NOT DISTINCT FROM b.interval_high AS same_interval,
    a.qualifier IN ('exact', 'about', 'range') AND b.qualifier IN ('exact', 'about', 'range') AS both_figures,
    coalesce(a.as_of_to < b.as_of_from OR b.as_of_to < a.as_of_from, false) AS dates_apart,
    coalesce(
      a.as_of IS NULL AND a.published_to < b.as_of_from OR b.as_of IS NULL AND b.published_to < a.as_of_from, false
    ) AS told_before,
    greatest(a.interval_low, b.interval_low) AS overlap_from,
    least(coalesce(a.interval_high, 'infinity'::DOUBLE), coalesce(b.interval_high, 'infinity'::DOUBLE)) AS overlap_to,
    CASE
      WHEN a.unit <> b.unit THEN 'told in different units'
      WHEN a.per IS DISTINCT FROM b.per THEN 'told at different rates'
      WHEN (a.modality = 'planned') <> (b.modality = 'planned') THEN 'one is planned, the other is not'
      WHEN (a.modality = 'denied') <> (b.modality = 'denied') THEN 'one is denied, the other is not'
    END AS scope,
    CASE
      WHEN a.unit <> b.unit OR a.per IS DISTINCT FROM b.per THEN 'scope'
      WHEN (a.modality = 'planned') <> (b.modality = 'planned') THEN 'planned'
      WHEN (a.modality = 'denied') <> (b.modality = 'denied') THEN 'denied'
      ELSE 'date'
    END AS reason
  FROM claim AS a
  JOIN claim AS b
    ON a.measure = b.measure
    AND (coalesce(a.published_from, '9999-12-31'::DATE), a.claim_id)
      < (coalesce(b.published_from, '9999-12-31'::DATE), b.claim_id)
),
related AS (
  SELECT
    *,
    CASE
      WHEN scope IS NOT NULL THEN 'not comparable'
      WHEN overlap_from <= overlap_to THEN
        CASE
          WHEN same_interval THEN 'agree'
          WHEN both_figures AND overlap_to - overlap_from <= 2 * tolerance * (overlap_from + overlap_to) / 2 THEN 'agree'
          ELSE 'compatible'
        END
      WHEN cumulative AND dates_apart THEN 'not comparable'
      ELSE 'conflict'
    END AS relation
  FROM pair
)
SELECT
  measure, measure_name, relation,
  CASE WHEN relation = 'not comparable' THEN coalesce(scope, 'of different dates, and the figure can grow') END AS why,
  CASE WHEN relation = 'conflict' THEN overlap_from - overlap_to END AS gap,
  CASE WHEN relation IN ('agree', 'compatible') THEN overlap_from END AS overlap_low,
  CASE WHEN relation IN ('agree', 'compatible') AND overlap_to <> 'infinity'::DOUBLE THEN overlap_to END AS overlap_high,
  same_origin, dates_apart,
  a_claim_id, b_claim_id, a_origin, b_origin, a_article_id, b_article_id, a_low, a_high, b_low, b_high,
  CASE WHEN relation = 'not comparable' THEN reason END AS reason,
  CASE
    WHEN relation IN ('agree', 'compatible') AND overlap_to <> 'infinity'::DOUBLE
      THEN CASE WHEN overlap_to = overlap_from THEN 0 ELSE (overlap_to - overlap_from) / ((overlap_from + overlap_to) / 2) END
  END AS overlap_share,
  CASE
    WHEN relation = 'conflict' AND cumulative AND told_before
      THEN 'one was published before the date that the other is of, and the figure can grow'
  END AS caution
FROM related;
