-- Every claim with what a reader needs to weigh it: its article, its measure, whom it comes from and of what kind that is.
-- One row a claim. A claim that nobody is named for is in the publisher's own voice: its origin is the publisher.
-- origin names all its origins in one text, origins in a list.
CREATE OR REPLACE VIEW claim_evidence AS
WITH origin AS (
  SELECT
    cs.claim_id,
    string_agg(s.name, ', ' ORDER BY cs.position) AS origin,
    string_agg(DISTINCT replace(s.kind, '_', ' '), ', ' ORDER BY replace(s.kind, '_', ' ')) AS kind,
    list(s.name ORDER BY cs.position) AS origins
  FROM claim_sources AS cs
  JOIN sources AS s USING (source_id)
  WHERE cs.role = 'origin'
  GROUP BY cs.claim_id
)
SELECT
  c.claim_id, c.article_id, c.start, c.text, c.quote, c.gloss, c.rule, c.review,
  c.measure, m.name AS measure_name, coalesce(m.cumulative, false) AS cumulative,
  c.low, c.high, c.qualifier, c.unit, c.per, c.modality,
  c.attributed_to, c.via, c.attribution_basis, c.as_of, c.as_of_from, c.as_of_to,
  coalesce(o.origin, a.publisher, 'publisher unknown') AS origin,
  coalesce(o.kind, 'own report') AS kind,
  a.publisher, a.title, a.url, a.published, a.published_from, a.published_to,
  coalesce(o.origins, [coalesce(a.publisher, 'publisher unknown')]) AS origins
FROM claims AS c
JOIN articles AS a USING (article_id)
LEFT JOIN measures AS m USING (measure)
LEFT JOIN origin AS o USING (claim_id);
