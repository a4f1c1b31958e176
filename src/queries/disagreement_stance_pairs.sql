-- Stances that do not go together, in pairs.
SELECT *
FROM stance_disagreements(leave_out := [], known_on := NULL)
ORDER BY
  proposition_name, list_position(['conflict', 'changed', 'unverified'], relation), b_actor, b_stance, a_actor, a_stance;
