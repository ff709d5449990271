SELECT f.action_uid
FROM meeting m
JOIN entry e ON e.meeting_id = m.id
JOIN following f ON f.action_uid = e.uid
WHERE m.uid = ?
ORDER BY f.id
