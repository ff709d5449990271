SELECT m.uid, m.status, m.title, m.kind, m.first_day, m.last_day,
    m.start_time, m.end_kind, m.end_time, m.zone, m.place,
    h.uid AS host_uid, m.host_name,
    c.uid AS chair_uid, m.chair_outsider,
    s.uid AS secretary_uid, m.secretary_outsider,
    m.classification, m.number, m.series, m.initials,
    m.next_known, m.next_first_day, m.next_last_day, m.next_start_time, m.next_end_kind,
    m.next_end_time, m.next_zone, m.next_place, m.next_subject
FROM meeting m
LEFT JOIN organisation h ON h.id = m.host_id
LEFT JOIN person c ON c.id = m.chair_id
LEFT JOIN person s ON s.id = m.secretary_id
WHERE m.id = ?
