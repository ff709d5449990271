SELECT m.id, m.uid, m.title, m.kind, m.first_day, m.last_day,
    m.start_time, m.end_kind, m.end_time, m.zone, m.place, m.number, m.status,
    (
        SELECT count(*) FROM attendance a
        WHERE a.meeting_id = m.id AND a.presence = 0 AND a.departed IS NULL
    ) AS attendees,
    (SELECT count(*) FROM entry e WHERE e.meeting_id = m.id) AS entries,
    (SELECT count(*) FROM entry e JOIN action c ON c.id = e.id WHERE e.meeting_id = m.id)
        AS actions,
    (
        SELECT group_concat(coalesce(d.organisation_name, o.name), char(30) ORDER BY d.seq)
        FROM delegation d
        LEFT JOIN organisation o ON o.id = d.organisation_id
        WHERE d.meeting_id = m.id AND (d.organisation_name IS NOT NULL OR o.id IS NOT NULL)
    ) AS organisations
FROM meeting m
WHERE m.binned_at IS NULL AND m.id IN (SELECT j.value FROM json_each(?) j)
