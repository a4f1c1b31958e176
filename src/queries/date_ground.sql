-- What all articles allow of the day that something happened: the days that fit every date given for it, and where no day
-- fits them all, those that most of them allow (the earliest such, where several do).
--   verdict     one, all or none, as in common_ground
--   left_out    the events, by event_id, whose dates do not fit
-- One row a happening. leave_out and known_on are those of event_dates.
CREATE OR REPLACE MACRO date_ground(leave_out := [], known_on := NULL) AS TABLE
WITH told AS (
  SELECT *, coalesce(date_from, '0001-01-01'::DATE) AS first_day, coalesce(date_to, '9999-12-31'::DATE) AS last_day
  FROM event_dates(leave_out := leave_out, known_on := known_on)
),
scope AS (
  SELECT
    occurrence, any_value(occurrence_name) AS occurrence_name, count(*) AS events, count(DISTINCT article_id) AS articles,
    count(DISTINCT teller) AS tellers
  FROM told
  GROUP BY occurrence
),
point AS (
  SELECT p.occurrence, p.first_day AS day, count(DISTINCT t.event_id) AS allowing, min(t.last_day) AS until
  FROM told AS p
  JOIN told AS t ON t.occurrence = p.occurrence AND p.first_day BETWEEN t.first_day AND t.last_day
  GROUP BY p.occurrence, p.first_day
),
best AS (
  FROM point QUALIFY row_number() OVER (PARTITION BY occurrence ORDER BY allowing DESC, day) = 1
),
outside AS (
  SELECT b.occurrence, list(t.event_id ORDER BY t.first_day, t.event_id) AS left_out
  FROM best AS b
  JOIN told AS t ON t.occurrence = b.occurrence AND NOT b.day BETWEEN t.first_day AND t.last_day
  GROUP BY b.occurrence
)
SELECT
  s.occurrence, s.occurrence_name, s.events::INTEGER AS events, s.articles::INTEGER AS articles, s.tellers::INTEGER AS tellers,
  CASE WHEN s.events = 1 THEN 'one' WHEN b.allowing = s.events THEN 'all' ELSE 'none' END AS verdict,
  b.day AS ground_from, b.until AS ground_to, b.allowing::INTEGER AS allowing, coalesce(o.left_out, []) AS left_out
FROM scope AS s
JOIN best AS b USING (occurrence)
LEFT JOIN outside AS o USING (occurrence);
