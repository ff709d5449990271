-- kind 7 is a private remark
SELECT e.uid, c.body, c.due, g.changed_at,
    (
        SELECT max(s.stamped_at) FROM following f
        JOIN action_step s ON s.following_id = f.id
        WHERE f.action_uid = e.uid
    ) AS stepped_at
FROM action c
JOIN entry e ON e.id = c.id
JOIN meeting m ON m.id = e.meeting_id
JOIN topic t ON t.id = e.topic_id
LEFT JOIN entry q ON q.id = e.parent_id
LEFT JOIN meeting_change g ON g.meeting_id = m.id
WHERE c.status < 2
    AND c.due IS NOT NULL
    AND m.binned_at IS NULL
    AND m.classification = 0
    AND min(
        coalesce(e.audience, NOT t.closed),
        CASE WHEN q.id IS NULL THEN 2 WHEN q.kind = 7 THEN 0 ELSE coalesce(q.audience, NOT t.closed) END
    ) > 0
ORDER BY c.due, e.uid
