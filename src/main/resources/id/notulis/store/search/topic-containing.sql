SELECT m.uid, m.uid AS meeting_uid, m.title, t.title AS body, m.first_day AS day
FROM topic t
JOIN meeting m ON m.id = t.meeting_id AND m.binned_at IS NULL
WHERE t.title LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
