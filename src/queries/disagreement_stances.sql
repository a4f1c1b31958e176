-- Who asserts, confirms, denies or cannot verify a proposition, in the order in which they did, as far as that is known.
SELECT *
FROM stances(leave_out := [], known_on := NULL)
ORDER BY proposition_name, taken_to NULLS LAST, taken_from NULLS FIRST, actor, stance, position_id;
