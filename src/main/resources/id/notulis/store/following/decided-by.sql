SELECT DISTINCT f.action_uid
FROM action_step s
JOIN following f ON f.id = s.following_id
WHERE s.meeting_uid = ?
ORDER BY f.id
