SELECT m.uid, m.uid AS meeting_uid, t.name AS title, t.number AS body, substr(t.made_at, 1, 10) AS day
FROM document t
JOIN meeting m ON m.uid = t.meeting_uid AND m.binned_at IS NULL
WHERE t.name LIKE ?1 ESCAPE '\' OR t.number LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
