-- When each article says that something happened: the dated events that tell of a happening of the registry.
--   teller       who says so: the speaker of the innermost statement that the date stands in, else the publisher
--   part         early, mid or late in the date, where the words say so
-- One row an event. leave_out and known_on are those of known_claims; here the teller is what is left out.
CREATE OR REPLACE MACRO event_dates(leave_out := [], known_on := NULL) AS TABLE
WITH said AS (
  SELECT e.event_id, arg_min(s.names, s."end" - s.start) AS tellers
  FROM events AS e
  JOIN statements AS s ON s.article_id = e.article_id AND s.start <= e.start AND s."end" >= e."end"
  GROUP BY e.event_id
),
told AS (
  SELECT
    e.occurrence, o.name AS occurrence_name, e.event_id, e.article_id, e.start, e.type,
    e.date, e.date_from, e.date_to, d.part, e.text, e.quote, e.gloss,
    coalesce(said.tellers, [coalesce(a.publisher, 'publisher unknown')]) AS tellers, said.tellers IS NULL AS own,
    a.publisher, a.title, a.url, a.published, a.published_from, a.published_to
  FROM events AS e
  JOIN occurrences AS o USING (occurrence)
  JOIN articles AS a USING (article_id)
  LEFT JOIN said USING (event_id)
  LEFT JOIN (
    SELECT article_id, start, "end", any_value(part) AS part FROM dates GROUP BY article_id, start, "end"
  ) AS d ON d.article_id = e.article_id AND d.start = e.start AND d."end" = e."end"
)
SELECT
  occurrence, occurrence_name, event_id, article_id, start, type, date, date_from, date_to, part, text, quote, gloss,
  array_to_string(tellers, ', ') AS teller, own, publisher, title, url, published, published_from
FROM told
WHERE NOT list_has_all(leave_out::VARCHAR[], tellers)
  AND NOT coalesce(list_contains(leave_out::VARCHAR[], publisher), false)
  AND (known_on IS NULL OR published_to <= known_on::DATE);
