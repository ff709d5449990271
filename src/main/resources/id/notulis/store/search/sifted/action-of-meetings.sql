SELECT e.uid, m.uid AS meeting_uid, m.title, c.body, m.first_day AS day
FROM meeting m NOT INDEXED
CROSS JOIN entry e ON e.meeting_id = m.id
CROSS JOIN action c ON c.id = e.id
WHERE m.binned_at IS NULL$conditions
ORDER BY m.id DESC, e.id DESC
LIMIT ?
