-- Who repeats whom, as the page of disagreements draws it: by witness, the origins first.
SELECT *
FROM witness_paths(leave_out := [], known_on := NULL)
ORDER BY measure, witness, published_from NULLS LAST, claim_id, origin;
