-- Who repeats whom: how each figure came from each of its origins, through its relays, to the article that tells it.
--   witness      the number of the independent witness that it rests on, in its measure (witness_claims)
--   own          whether the publisher tells it in its own voice
--   belongs_to   the source that the origin is part of, where it is: two witnesses of one house may know from each other
--   repeated_by  who published the article's text again: relays of it, and no witnesses of their own
-- One row a figure and origin. leave_out and known_on are those of known_claims.
CREATE OR REPLACE MACRO witness_paths(leave_out := [], known_on := NULL) AS TABLE
WITH told AS (
  SELECT *, unnest(origins) AS name
  FROM figures(leave_out := leave_out, known_on := known_on)
)
SELECT
  t.measure, t.measure_name, w.witness, t.claim_id, t.name AS origin, s.source_id AS origin_id,
  CASE WHEN own THEN 'own report' ELSE replace(s.kind, '_', ' ') END AS origin_kind,
  own, part.name AS belongs_to, t.via, t.article_id, t.publisher, t.title, t.published, t.published_from,
  t.qualifier, t.low, t.high, t.unit, t.per, t.modality, t.as_of, len(t.claim_ids)::INTEGER AS told,
  coalesce(r.repeated_by, []) AS repeated_by, t.text, t.quote, t.gloss, t.url
FROM (
  SELECT told.*, len(c.attributed_to) = 0 AS own
  FROM told JOIN claims AS c USING (claim_id)
) AS t
JOIN witness_claims(leave_out := leave_out, known_on := known_on) AS w USING (claim_id)
LEFT JOIN sources AS s ON s.name = t.name
LEFT JOIN sources AS part ON part.source_id = s.part_of
LEFT JOIN (
  SELECT article_id, list(coalesce(publisher, 'publisher unknown') ORDER BY published_from NULLS LAST, publisher) AS repeated_by
  FROM repeats
  GROUP BY article_id
) AS r ON r.article_id = t.article_id
WHERE NOT list_contains(leave_out::VARCHAR[], t.name);
