SELECT m.uid, m.title, m.status, m.first_day, m.last_day,
    NOT EXISTS (SELECT 1 FROM entry e WHERE e.meeting_id = m.id) AS no_lines,
    NOT EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = m.id AND a.presence IN (0, 1))
        AS no_people,
    m.end_kind IS NULL OR m.end_kind = 0 AS no_end,
    (
        SELECT count(*) FROM entry e JOIN action c ON c.id = e.id
        WHERE e.meeting_id = m.id
            AND NOT EXISTS (SELECT 1 FROM action_owner ao WHERE ao.entry_id = c.id)
    ) AS no_owner,
    (
        SELECT count(*) FROM entry e JOIN action c ON c.id = e.id
        WHERE e.meeting_id = m.id AND c.due IS NULL
    ) AS no_due
FROM (
    SELECT id FROM meeting
    WHERE status < 2 AND binned_at IS NULL AND (first_day IS NULL OR first_day < ?1 AND last_day < ?1)
    ORDER BY first_day IS NULL, first_day, id
    LIMIT ?2
) f
JOIN meeting m ON m.id = f.id
ORDER BY m.first_day IS NULL, m.first_day, m.id
