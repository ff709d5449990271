-- kind 7 is a private remark
SELECT c.id, e.uid, m.uid AS meeting_uid, c.body, c.due, c.done_on, c.status,
    m.title, m.first_day, q.kind IS 7 AS remarked
FROM action c
JOIN entry e ON e.id = c.id
LEFT JOIN entry q ON q.id = e.parent_id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
WHERE c.id IN (SELECT j.value FROM json_each(?) j)
