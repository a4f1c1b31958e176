-- What happened, and when, as the articles date it: one row an event that a sentence tells.
--   date_from, date_to   the first and last day that the date can mean
--   part, part_from, part_to   where the words say early, mid or late, that third of it
--   precision            day, month, year or span: how precisely the date is known
WITH dated AS (
  SELECT
    e.event_id, e.article_id, e.start, e.date, e.date_from, e.date_to, e.type, e.text, e.quote, e.gloss,
    any_value(d.part) AS part, date_diff('day', e.date_from, e.date_to) + 1 AS days
  FROM events AS e
  LEFT JOIN dates AS d ON d.article_id = e.article_id AND d.start = e.start AND d."end" = e."end"
  GROUP BY ALL
)
SELECT
  event_id, article_id, date, date_from, date_to, part,
  CASE part
    WHEN 'mid' THEN date_from + (days // 3)::INTEGER
    WHEN 'late' THEN date_from + (2 * days // 3)::INTEGER
    ELSE date_from
  END::DATE AS part_from,
  CASE part
    WHEN 'early' THEN date_from + (days // 3)::INTEGER
    WHEN 'mid' THEN date_from + (2 * days // 3)::INTEGER
    ELSE date_to
  END::DATE AS part_to,
  CASE
    WHEN date_from = date_to THEN 'day'
    WHEN regexp_full_match(date, '\d{4}-(0\d|1[0-2])') THEN 'month'
    WHEN regexp_full_match(date, '\d{4}') THEN 'year'
    ELSE 'span'
  END AS precision,
  type, text, quote, gloss, a.publisher, a.title, a.url, a.published, dated.start AS start
FROM dated
JOIN articles AS a USING (article_id)
ORDER BY date_from NULLS LAST, date_to, event_id;
