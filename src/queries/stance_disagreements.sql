-- Stances on a proposition that do not go together, in pairs of what was asserted or confirmed (a) and what was not (b).
--   conflict     b denies what a asserts or confirms
--   unverified   b says that it cannot be verified
--   changed      both are the same actor's, or of one house (an actor and what it is part of), and their dates differ:
--                it took another stance later; first says which came first, a or b, NULL where the dates do not tell
-- One row a pair of actors and stances, dates and articles put together. leave_out and known_on are those of stances.
CREATE OR REPLACE MACRO stance_disagreements(leave_out := [], known_on := NULL) AS TABLE
WITH taken AS (
  SELECT
    proposition, any_value(proposition_name) AS proposition_name, actor, stance, any_value(belongs_to) AS belongs_to,
    CASE WHEN bool_and(dated) THEN min(taken_from) END AS taken_from, max(taken_to) AS taken_to, list(position_id ORDER BY published_from, position_id) AS position_ids
  FROM stances(leave_out := leave_out, known_on := known_on)
  GROUP BY proposition, actor, stance
),
pair AS (
  SELECT
    a.proposition, a.proposition_name,
    a.actor AS a_actor, a.stance AS a_stance, b.actor AS b_actor, b.stance AS b_stance,
    coalesce(a.belongs_to, a.actor) = coalesce(b.belongs_to, b.actor) AS same_house,
    CASE WHEN a.taken_to < b.taken_from THEN 'a' WHEN b.taken_to < a.taken_from THEN 'b' END AS first,
    a.position_ids AS a_position_ids, b.position_ids AS b_position_ids
  FROM taken AS a
  JOIN taken AS b ON a.proposition = b.proposition
  WHERE a.stance IN ('asserts', 'confirms') AND b.stance IN ('denies', 'unverified')
)
SELECT
  proposition, proposition_name,
  CASE WHEN b_stance = 'unverified' THEN 'unverified' WHEN same_house THEN 'changed' ELSE 'conflict' END AS relation,
  a_actor, a_stance, b_actor, b_stance, first, same_house, a_position_ids, b_position_ids
FROM pair;
