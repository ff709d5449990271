SELECT m.uid
FROM entry e
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
WHERE e.uid = ?
