-- The claims that remain when sources are left out, and only what was published by a date is known.
--   leave_out  names of sources. A claim goes when all its origins are left out, or its publisher, or a relay that it came
--              through; one that another origin stands for too stays.
--   known_on   a day: articles that may have been published later, or at a time that nobody knows, go. NULL keeps all.
-- One row a claim.
CREATE OR REPLACE MACRO known_claims(leave_out := [], known_on := NULL) AS TABLE
SELECT *
FROM claim_evidence
WHERE NOT list_has_all(leave_out::VARCHAR[], origins)
  AND NOT list_has_any(leave_out::VARCHAR[], via)
  AND NOT coalesce(list_contains(leave_out::VARCHAR[], publisher), false)
  AND (known_on IS NULL OR published_to <= known_on::DATE);
