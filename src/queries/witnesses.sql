-- How many speak for a measure: claims, articles, origins, and independent witnesses. Claims that share an origin, or
-- whose only path is the same relay, are one witness, and so is whatever is linked through them.
-- One row a measure.
CREATE OR REPLACE VIEW witnesses AS
WITH RECURSIVE mark AS (
  SELECT measure, claim_id, 'origin: ' || unnest(if(len(attributed_to) = 0, [origin], attributed_to)) AS mark
  FROM claim_evidence WHERE measure IS NOT NULL
  UNION
  SELECT measure, claim_id, 'relay: ' || via[1] FROM claim_evidence WHERE measure IS NOT NULL AND len(via) = 1
),
link AS (
  SELECT DISTINCT a.measure, a.claim_id, b.claim_id AS other
  FROM mark AS a JOIN mark AS b ON a.measure = b.measure AND a.mark = b.mark
),
reach AS (
  SELECT measure, claim_id, other FROM link
  UNION
  SELECT r.measure, r.claim_id, l.other
  FROM reach AS r JOIN link AS l ON l.measure = r.measure AND l.claim_id = r.other
),
witness AS (
  SELECT measure, claim_id, min(other) AS witness FROM reach GROUP BY measure, claim_id
)
SELECT
  c.measure, any_value(c.measure_name) AS measure_name,
  count(DISTINCT c.claim_id)::INTEGER AS claims,
  count(DISTINCT c.article_id)::INTEGER AS articles,
  count(DISTINCT c.origin)::INTEGER AS origins,
  count(DISTINCT w.witness)::INTEGER AS independent
FROM claim_evidence AS c
JOIN witness AS w ON w.measure = c.measure AND w.claim_id = c.claim_id
GROUP BY c.measure;
