-- kind 7 is a private remark: what answers one stands in no document
SELECT c.id, e.uid, m.uid AS meeting_uid, c.body, c.due, c.done_on, c.priority, c.status,
    m.title, m.first_day, m.classification,
    min(
        coalesce(e.audience, NOT t.closed),
        CASE WHEN q.id IS NULL THEN 2 ELSE coalesce(q.audience, NOT t.closed) END
    ) AS reach
FROM meeting m
JOIN entry e ON e.meeting_id = m.id
JOIN action c ON c.id = e.id
JOIN topic t ON t.id = e.topic_id
LEFT JOIN entry q ON q.id = e.parent_id
WHERE m.binned_at IS NULL AND q.kind IS NOT 7
ORDER BY c.due IS NULL, c.due, m.first_day, c.id
