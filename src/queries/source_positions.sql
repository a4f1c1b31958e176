-- What each source asserts, confirms or denies, and what it says cannot be verified.
-- One row a source, a proposition, a stance and an article, with the sentence that it is first told in.
SELECT
  o.actor_id AS source_id, p.proposition, p.name, o.stance, o.article_id,
  arg_min(o.quote, o.start) AS quote, arg_min(o.as_of, o.start) AS as_of,
  any_value(a.publisher) AS publisher, any_value(a.published) AS published
FROM positions AS o
JOIN propositions AS p USING (proposition)
JOIN articles AS a USING (article_id)
WHERE o.actor_id IS NOT NULL
GROUP BY o.actor_id, p.proposition, p.name, o.stance, o.article_id
ORDER BY o.actor_id, p.proposition, any_value(a.published_from), o.article_id, o.stance;
