SELECT m.uid, m.title, m.kind, m.first_day, m.last_day,
    m.start_time, m.end_kind, m.end_time, m.zone, m.place, m.number, m.status,
    (
        SELECT count(*) FROM attendance a
        WHERE a.meeting_id = m.id AND a.presence = 0 AND a.departed IS NULL
    ) AS attendees,
    (SELECT count(*) FROM entry e WHERE e.meeting_id = m.id) AS entries,
    (SELECT count(*) FROM entry e JOIN action c ON c.id = e.id WHERE e.meeting_id = m.id)
        AS actions
FROM meeting m
WHERE m.binned_at IS NULL
ORDER BY m.first_day IS NULL, m.first_day DESC, m.start_time DESC, m.id DESC
