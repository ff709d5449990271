SELECT c.id, e.uid, m.uid AS meeting_uid, c.body, m.title, m.first_day, c.due
FROM action c
CROSS JOIN entry e ON e.id = c.id
CROSS JOIN meeting m ON m.id = e.meeting_id
WHERE c.status < 2 AND c.due < ?1 AND m.binned_at IS NULL
ORDER BY c.due, c.id
LIMIT ?2
