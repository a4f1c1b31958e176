-- Who passes whose figures on
-- Relays stand between a source and the publisher. A figure that came through one relay into several articles is one witness,
-- not several. The table joins itself: once for the source, once for the relay.
-- $least = 1 | claims at least
SELECT
  origin.name AS source,
  relay.name AS relay,
  count(DISTINCT claim_id) AS claims,
  count(DISTINCT article_id) AS articles
FROM claim_sources AS o
JOIN claim_sources AS r USING (claim_id)
JOIN claims USING (claim_id)
JOIN sources AS origin ON origin.source_id = o.source_id
JOIN sources AS relay ON relay.source_id = r.source_id
WHERE o.role = 'origin' AND r.role = 'relay'
GROUP BY ALL
HAVING claims >= $least
ORDER BY claims DESC, source, relay;
