-- Conflicts at a tolerance
-- Pairs of claims that no single number fits. Raise the tolerance, which widens every “about”, and watch them go. disagreements
-- is a macro: a query with parameters of its own, given by name.
-- $tolerance = 0.1 | how far “about” reaches either way, as a share
SELECT
  measure_name,
  a_origin,
  a_low,
  a_high,
  b_origin,
  b_low,
  b_high,
  gap,
  a_claim_id AS claim_id
FROM disagreements(tolerance := $tolerance)
WHERE relation = 'conflict'
ORDER BY gap DESC;
