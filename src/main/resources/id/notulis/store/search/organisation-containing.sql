SELECT t.uid, NULL AS meeting_uid, t.name AS title, t.abbreviation || ' ' || t.city AS body, NULL AS day
FROM organisation t
WHERE t.name LIKE ?1 ESCAPE '\' OR t.abbreviation LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
