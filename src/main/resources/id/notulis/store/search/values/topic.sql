SELECT t.title AS value
FROM topic t
WHERE t.title <> '' AND (?1 IS NULL OR t.id IN (SELECT rowid FROM find_topic WHERE find_topic MATCH ?1))
ORDER BY t.id DESC
LIMIT ?2
