-- How many speak for a measure: claims, articles, origins, and independent witnesses (witness_claims).
-- One row a measure. leave_out and known_on are those of known_claims.
CREATE OR REPLACE MACRO witness_counts(leave_out := [], known_on := NULL) AS TABLE
SELECT
  c.measure, any_value(c.measure_name) AS measure_name,
  count(DISTINCT c.claim_id)::INTEGER AS claims,
  count(DISTINCT c.article_id)::INTEGER AS articles,
  len(list_filter(list_distinct(flatten(list(c.origins))), name -> NOT list_contains(leave_out::VARCHAR[], name)))::INTEGER AS origins,
  count(DISTINCT w.witness)::INTEGER AS independent
FROM known_claims(leave_out := leave_out, known_on := known_on) AS c
JOIN witness_claims(leave_out := leave_out, known_on := known_on) AS w USING (claim_id)
GROUP BY c.measure;
