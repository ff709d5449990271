SELECT p.uid, NULL AS meeting_uid, p.name AS title, t.title AS body, t.since AS day
FROM post t
JOIN person p ON p.id = t.person_id
WHERE t.title LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
