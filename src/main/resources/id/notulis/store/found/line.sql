SELECT m.uid AS meeting_uid, m.title, m.first_day, e.at_time, e.audience,
    coalesce(a.name, p.name, e.organisation_name, o.name) AS speaker
FROM entry e
JOIN meeting m ON m.id = e.meeting_id
LEFT JOIN person p ON p.id = e.person_id
LEFT JOIN attendance a ON a.meeting_id = e.meeting_id AND a.person_id = e.person_id
LEFT JOIN organisation o ON o.id = e.organisation_id
WHERE e.uid = ?
