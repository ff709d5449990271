SELECT p.uid AS person_uid, t.since, o.uid AS organisation_uid, t.title, t.until
FROM post t
JOIN person p ON p.id = t.person_id
LEFT JOIN organisation o ON o.id = t.organisation_id
ORDER BY t.person_id, t.seq
