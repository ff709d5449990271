-- kinds 3 and 4 are what was agreed and decided, 7 is a private remark
SELECT e.uid, m.uid AS meeting_uid, e.kind, e.body,
    min(
        coalesce(e.audience, NOT t.closed),
        CASE WHEN q.id IS NULL THEN 2 WHEN q.kind = 7 THEN 0 ELSE coalesce(q.audience, NOT t.closed) END
    ) AS reach
FROM meeting m
JOIN entry e ON e.meeting_id = m.id AND e.kind IN (3, 4)
JOIN topic t ON t.id = e.topic_id
LEFT JOIN entry q ON q.id = e.parent_id
WHERE m.binned_at IS NULL AND m.first_day BETWEEN ? AND ?
ORDER BY m.first_day, m.start_time, m.id, t.seq, coalesce(q.seq, e.seq), q.id IS NOT NULL, e.seq
