SELECT t.uid, NULL AS meeting_uid, t.number AS title, t.kind || ' ' || t.subject AS body, t.signed AS day
FROM agreement t
WHERE t.number LIKE ?1 ESCAPE '\' OR t.subject LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
