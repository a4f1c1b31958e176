-- Every source that the articles name: what it is, and how many claims come from it or pass through it, how many articles it
-- publishes, how many statements it makes, and the positions that it takes.
-- One row a source that has any of these, the one that most claims come from first.
WITH said AS (
  SELECT
    s.*, p.name AS part_of_name,
    (SELECT count(*) FROM claim_sources AS c WHERE c.source_id = s.source_id AND c.role = 'origin')::INTEGER AS claims_from,
    (SELECT count(*) FROM claim_sources AS c WHERE c.source_id = s.source_id AND c.role = 'relay')::INTEGER AS claims_through,
    (SELECT count(*) FROM articles AS a WHERE a.publisher_id = s.source_id)::INTEGER AS articles,
    (SELECT count(*) FROM statement_sources AS t WHERE t.source_id = s.source_id AND t.role = 'origin')::INTEGER AS statements,
    (SELECT count(*) FROM statement_sources AS t WHERE t.source_id = s.source_id AND t.role = 'relay')::INTEGER AS statements_through,
    (SELECT count(*) FROM positions AS o WHERE o.actor_id = s.source_id)::INTEGER AS positions
  FROM sources AS s
  LEFT JOIN sources AS p ON p.source_id = s.part_of
)
SELECT *
FROM said
WHERE claims_from + claims_through + articles + statements + statements_through + positions > 0
ORDER BY claims_from DESC, statements DESC, articles DESC, name;
