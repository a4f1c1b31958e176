-- What one source said over time
-- Every figure of one source, in the order of the days that they are true of, or else were published on. list_contains looks
-- into a list.
-- $source = SELECT name FROM sources JOIN claim_sources USING (source_id) WHERE role = 'origin' GROUP BY name ORDER BY count(*) DESC, name | the source
-- $since = 1900-01-01 | the first day
SELECT
  coalesce(as_of_from, published_from) AS day,
  as_of,
  measure_name,
  text,
  low,
  high,
  unit,
  publisher,
  claim_id
FROM claim_evidence
WHERE list_contains(origins, $source) AND coalesce(as_of_from, published_from) >= $since::DATE
ORDER BY day, measure_name, start;
