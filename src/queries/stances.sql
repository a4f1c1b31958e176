-- Who asserts, confirms or denies a proposition, or says that it cannot be verified, and when. What one article tells of
-- one actor's stance several times, of the same date, is one row.
--   taken_from, taken_to   the days that the stance was taken on, where the sentence dates it; else taken_from is NULL and
--                          taken_to the last day that the article can have appeared on: the stance is no later
--   dated                  whether the sentence dates it
--   belongs_to             the source that the actor is part of, where it is
-- One row an actor, stance, date and article. leave_out and known_on are those of known_claims; here the actor is left out.
CREATE OR REPLACE MACRO stances(leave_out := [], known_on := NULL) AS TABLE
SELECT
  p.proposition, any_value(pr.name) AS proposition_name,
  arg_min(p.position_id, (p.start, p.position_id)) AS position_id,
  list(p.position_id ORDER BY p.start, p.position_id) AS position_ids,
  p.article_id, p.stance, coalesce(p.actor, 'publisher unknown') AS actor, any_value(p.actor_id) AS actor_id,
  any_value(replace(s.kind, '_', ' ')) AS kind, any_value(part.name) AS belongs_to,
  p.as_of, any_value(p.as_of_from) AS taken_from, coalesce(any_value(p.as_of_to), any_value(a.published_to)) AS taken_to,
  p.as_of IS NOT NULL AS dated,
  arg_min(p.text, (p.start, p.position_id)) AS text, arg_min(p.quote, (p.start, p.position_id)) AS quote,
  arg_min(p.gloss, (p.start, p.position_id)) AS gloss,
  any_value(a.publisher) AS publisher, any_value(a.title) AS title, any_value(a.url) AS url,
  any_value(a.published) AS published, any_value(a.published_from) AS published_from
FROM positions AS p
JOIN propositions AS pr USING (proposition)
JOIN articles AS a USING (article_id)
LEFT JOIN sources AS s ON s.source_id = p.actor_id
LEFT JOIN sources AS part ON part.source_id = s.part_of
WHERE NOT coalesce(list_contains(leave_out::VARCHAR[], p.actor), false)
  AND NOT coalesce(list_contains(leave_out::VARCHAR[], a.publisher), false)
  AND (known_on IS NULL OR a.published_to <= known_on::DATE)
GROUP BY p.proposition, p.article_id, p.stance, p.actor, p.as_of;
