-- Every source that the articles name: what it is, and how many claims come from it or pass through it, how many articles it
-- publishes, how many statements it makes, and the positions that it takes.
-- One row a source that has any of these, or that another such one belongs to, or that an article takes its report from; the
-- one that most claims come from first.
WITH RECURSIVE said AS (
  SELECT
    s.*, p.name AS part_of_name,
    (SELECT count(*) FROM claim_sources AS c WHERE c.source_id = s.source_id AND c.role = 'origin')::INTEGER AS claims_from,
    (SELECT count(*) FROM claim_sources AS c WHERE c.source_id = s.source_id AND c.role = 'relay')::INTEGER AS claims_through,
    (SELECT count(*) FROM articles AS a WHERE a.publisher_id = s.source_id)::INTEGER AS articles,
    (SELECT count(*) FROM statement_sources AS t WHERE t.source_id = s.source_id AND t.role = 'origin')::INTEGER AS statements,
    (SELECT count(*) FROM statement_sources AS t WHERE t.source_id = s.source_id AND t.role = 'relay')::INTEGER AS statements_through,
    (SELECT count(*) FROM positions AS o WHERE o.actor_id = s.source_id)::INTEGER AS positions,
    (
      SELECT count(*) FROM (SELECT unnest(relays) AS relay FROM articles) AS r
      WHERE r.relay = s.name OR list_contains(s.aliases, r.relay)
    )::INTEGER AS articles_from
  FROM sources AS s
  LEFT JOIN sources AS p ON p.source_id = s.part_of
),
named AS (
  SELECT * FROM said
  WHERE articles_from + claims_from + claims_through + articles + statements + statements_through + positions > 0
),
-- Whom the named ones belong to, and whom those belong to.
whole AS (
  SELECT source_id, part_of FROM named
  UNION
  SELECT s.source_id, s.part_of FROM sources AS s JOIN whole AS w ON w.part_of = s.source_id
)
SELECT said.*
FROM said
WHERE source_id IN (SELECT source_id FROM whole)
ORDER BY claims_from DESC, statements DESC, articles DESC, name;
