-- The claims of each source, by what it has to do with them: they come from it, pass through it, or it publishes them in its
-- own voice.
-- One row a source, a part and a claim; the same figure of one article, told several times, is a row each time.
WITH part AS (
  SELECT source_id, if(role = 'origin', 'says', 'passes on') AS part, claim_id FROM claim_sources
  UNION ALL
  SELECT a.publisher_id, 'says', c.claim_id
  FROM claims AS c
  JOIN articles AS a USING (article_id)
  WHERE a.publisher_id IS NOT NULL AND len(c.attributed_to) = 0
)
SELECT
  part.source_id, part.part, e.claim_id, e.article_id, e.measure_name, e.text, e.qualifier, e.low, e.high, e.unit, e.per,
  e.modality, e.origin, e.via, e.publisher, e.published, e.attribution_basis
FROM part
JOIN claim_evidence AS e USING (claim_id)
ORDER BY part.source_id, part.part DESC, e.published_from, e.article_id, e.start, e.claim_id;
