SELECT a.number AS value
FROM agreement a
WHERE a.number <> ''
    AND (?1 IS NULL OR a.id IN (SELECT rowid FROM find_agreement WHERE find_agreement MATCH ?1))
ORDER BY a.id DESC
LIMIT ?2
