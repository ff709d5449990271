SELECT o.name AS value
FROM organisation o
WHERE ?1 IS NULL OR o.id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?1)
ORDER BY o.id DESC
LIMIT ?2
