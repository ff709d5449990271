SELECT m.uid, m.uid AS meeting_uid, m.title, t.title AS body, m.first_day AS day
FROM $rows
CROSS JOIN meeting m ON m.id = t.meeting_id
WHERE m.binned_at IS NULL$conditions
ORDER BY $newest DESC
LIMIT ?
