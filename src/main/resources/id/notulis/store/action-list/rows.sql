SELECT c.id, e.uid, m.uid AS meeting_uid, c.body, c.due, c.done_on, c.status,
    m.title, m.first_day
FROM action c
JOIN entry e ON e.id = c.id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
WHERE c.id IN (SELECT j.value FROM json_each(?) j)
