SELECT t.uid, m.uid AS meeting_uid, m.title, t.body, m.first_day AS day
FROM entry t
JOIN meeting m ON m.id = t.meeting_id AND m.binned_at IS NULL
WHERE t.body LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
