SELECT e.uid, m.uid AS meeting_uid, m.title, c.body, m.first_day AS day
FROM $rows
CROSS JOIN entry e ON e.id = c.id
CROSS JOIN meeting m ON m.id = e.meeting_id
WHERE m.binned_at IS NULL$conditions
ORDER BY $newest DESC
LIMIT ?
