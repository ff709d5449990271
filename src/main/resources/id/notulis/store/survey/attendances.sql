SELECT m.uid AS meeting_uid, p.uid AS person_uid, a.rank_id, a.retired, a.corps, a.front_titles,
    a.name, a.back_titles, a.position, a.presence, a.arrived, a.departed, a.reason,
    coalesce(d.organisation_name, o.name, '') AS organisation
FROM meeting m
JOIN attendance a ON a.meeting_id = m.id
JOIN person p ON p.id = a.person_id
JOIN delegation d ON d.id = a.delegation_id
LEFT JOIN organisation o ON o.id = d.organisation_id
WHERE m.binned_at IS NULL AND m.first_day BETWEEN ? AND ?
ORDER BY m.first_day, m.start_time, m.id, d.seq, a.seq
