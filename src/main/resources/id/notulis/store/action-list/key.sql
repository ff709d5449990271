SELECT c.id
FROM entry e
JOIN action c ON c.id = e.id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
WHERE e.uid = ?
