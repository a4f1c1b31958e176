-- Every pair of dates that articles give for the same happening, and how the two stand to each other. A date is the span of
-- days that its words allow: "last year" all of that year.
--   agree        both allow the same days
--   compatible   some days fit both
--   conflict     none does; gap_days is how many days lie between them at the least
-- One row a pair, the earlier article's as a. leave_out and known_on are those of event_dates.
CREATE OR REPLACE MACRO date_disagreements(leave_out := [], known_on := NULL) AS TABLE
WITH told AS (
  SELECT
    *, coalesce(date_from, '0001-01-01'::DATE) AS first_day, coalesce(date_to, '9999-12-31'::DATE) AS last_day,
    coalesce(published_from, '9999-12-31'::DATE) AS rank
  FROM event_dates(leave_out := leave_out, known_on := known_on)
)
SELECT
  a.occurrence, a.occurrence_name,
  CASE
    WHEN a.first_day = b.first_day AND a.last_day = b.last_day THEN 'agree'
    WHEN a.first_day <= b.last_day AND b.first_day <= a.last_day THEN 'compatible'
    ELSE 'conflict'
  END AS relation,
  CASE
    WHEN a.first_day > b.last_day THEN a.first_day - b.last_day
    WHEN b.first_day > a.last_day THEN b.first_day - a.last_day
  END::INTEGER AS gap_days,
  a.event_id AS a_event_id, b.event_id AS b_event_id, a.date AS a_date, b.date AS b_date,
  a.teller AS a_teller, b.teller AS b_teller, a.article_id AS a_article_id, b.article_id AS b_article_id,
  a.teller = b.teller AS same_teller
FROM told AS a
JOIN told AS b ON a.occurrence = b.occurrence AND (a.rank, a.event_id) < (b.rank, b.event_id);
