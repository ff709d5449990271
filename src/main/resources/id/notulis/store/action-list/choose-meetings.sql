SELECT m.uid, m.title, m.first_day
FROM meeting m
WHERE m.binned_at IS NULL
    AND m.id IN (SELECT e.meeting_id FROM action c JOIN entry e ON e.id = c.id)
ORDER BY m.first_day DESC, m.start_time DESC, m.id DESC
