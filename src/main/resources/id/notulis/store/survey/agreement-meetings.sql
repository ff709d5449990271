SELECT m.uid, m.title, m.kind, m.first_day, m.status, m.classification,
    coalesce(m.host_name, o.name, '') AS host
FROM meeting m
LEFT JOIN organisation o ON o.id = m.host_id
WHERE m.binned_at IS NULL AND m.first_day BETWEEN ? AND ?
    AND m.id IN (
        SELECT ma.meeting_id FROM meeting_agreement ma
        JOIN agreement g ON g.id = ma.agreement_id WHERE g.uid = ?
        UNION
        SELECT ep.meeting_id FROM entry_point ep
        JOIN agreement g ON g.id = ep.agreement_id WHERE g.uid = ?
    )
ORDER BY m.first_day, m.start_time, m.id
