-- Each claim of a measure as the interval of values that its words allow, both ends included; interval_high is NULL where
-- it is open above. "about" is widened by the tolerance on both sides; "at least" and "more than" are open above; "up to"
-- and "less than" begin at zero; exact figures, ranges and vague amounts stand as they are coded.
-- One row a claim. tolerance is a share: 0.1 is 10 %. leave_out and known_on are those of known_claims.
CREATE OR REPLACE MACRO intervals(tolerance := 0.1, leave_out := [], known_on := NULL) AS TABLE
SELECT
  *,
  CASE
    WHEN qualifier = 'about' THEN low * (1 - tolerance)
    WHEN qualifier IN ('up_to', 'less_than') THEN 0
    ELSE low
  END::DOUBLE AS interval_low,
  CASE
    WHEN qualifier = 'about' THEN high * (1 + tolerance)
    WHEN qualifier IN ('at_least', 'more_than') THEN NULL
    ELSE high
  END::DOUBLE AS interval_high
FROM known_claims(leave_out := leave_out, known_on := known_on)
WHERE measure IS NOT NULL;
