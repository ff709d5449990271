SELECT id AS value FROM meeting m
WHERE binned_at IS NULL AND first_day <= ?1 AND EXISTS (SELECT 1 FROM entry e WHERE e.meeting_id = m.id)
ORDER BY first_day DESC, start_time DESC, id DESC
LIMIT ?2
