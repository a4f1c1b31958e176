-- How many rows each table has, the tables in the order of the data dictionary.
-- One row a table.
SELECT name, rows::INTEGER AS rows
FROM (
  SELECT 0 AS position, 'articles' AS name, count(*) AS rows FROM articles
  UNION ALL
  SELECT 1 AS position, 'claims' AS name, count(*) AS rows FROM claims
  UNION ALL
  SELECT 2 AS position, 'statements' AS name, count(*) AS rows FROM statements
  UNION ALL
  SELECT 3 AS position, 'dates' AS name, count(*) AS rows FROM dates
  UNION ALL
  SELECT 4 AS position, 'events' AS name, count(*) AS rows FROM events
  UNION ALL
  SELECT 5 AS position, 'positions' AS name, count(*) AS rows FROM positions
  UNION ALL
  SELECT 6 AS position, 'sources' AS name, count(*) AS rows FROM sources
  UNION ALL
  SELECT 7 AS position, 'claim_sources' AS name, count(*) AS rows FROM claim_sources
  UNION ALL
  SELECT 8 AS position, 'statement_sources' AS name, count(*) AS rows FROM statement_sources
  UNION ALL
  SELECT 9 AS position, 'measures' AS name, count(*) AS rows FROM measures
  UNION ALL
  SELECT 10 AS position, 'propositions' AS name, count(*) AS rows FROM propositions
  UNION ALL
  SELECT 11 AS position, 'occurrences' AS name, count(*) AS rows FROM occurrences
  UNION ALL
  SELECT 12 AS position, 'repeats' AS name, count(*) AS rows FROM repeats
  UNION ALL
  SELECT 13 AS position, 'reviews' AS name, count(*) AS rows FROM reviews
  UNION ALL
  SELECT 14 AS position, 'changes' AS name, count(*) AS rows FROM changes
)
ORDER BY position;
