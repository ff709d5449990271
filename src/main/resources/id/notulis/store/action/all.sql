SELECT c.id, e.uid, m.uid AS meeting_uid, c.body, c.due, c.done_on, c.priority, c.status
FROM action c
JOIN entry e ON e.id = c.id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
ORDER BY c.due IS NULL, c.due, c.id
