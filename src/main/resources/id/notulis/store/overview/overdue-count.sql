SELECT (SELECT count(*) FROM action WHERE status < 2 AND due < ?1) - (
    SELECT count(*)
    FROM meeting m
    CROSS JOIN entry e ON e.meeting_id = m.id
    CROSS JOIN action c ON c.id = e.id
    WHERE m.binned_at IS NOT NULL AND c.status < 2 AND c.due < ?1
) AS value
