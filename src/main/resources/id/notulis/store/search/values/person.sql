SELECT p.name AS value
FROM person p
WHERE p.archived = 0
    AND (?1 IS NULL OR p.id IN (SELECT rowid FROM find_person WHERE find_person MATCH ?1))
ORDER BY p.id DESC
LIMIT ?2
