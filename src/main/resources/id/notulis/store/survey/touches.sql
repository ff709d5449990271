-- kind 7 is a private remark
SELECT g.uid AS agreement_uid, m.uid AS meeting_uid, ep.number,
    CASE WHEN e.kind = 7 THEN 0 ELSE min(
        coalesce(e.audience, NOT t.closed),
        CASE WHEN q.id IS NULL THEN 2 WHEN q.kind = 7 THEN 0 ELSE coalesce(q.audience, NOT t.closed) END
    ) END AS reach
FROM meeting m
JOIN entry_point ep ON ep.meeting_id = m.id
JOIN agreement g ON g.id = ep.agreement_id
JOIN entry e ON e.id = ep.entry_id
JOIN topic t ON t.id = e.topic_id
LEFT JOIN entry q ON q.id = e.parent_id
WHERE m.binned_at IS NULL AND m.first_day BETWEEN ? AND ?
