-- How much there is: articles, the claims in them, the measures that claims are of, and who claims come from. One row.
SELECT
  (SELECT count(*) FROM articles)::INTEGER AS articles,
  count(*)::INTEGER AS claims,
  count(measure)::INTEGER AS measured_claims,
  count(DISTINCT measure)::INTEGER AS measures,
  count(DISTINCT origin)::INTEGER AS origins
FROM claim_evidence;
