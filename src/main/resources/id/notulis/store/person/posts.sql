SELECT t.since, o.uid AS organisation_uid, t.title, t.until
FROM post t
JOIN person p ON p.id = t.person_id
LEFT JOIN organisation o ON o.id = t.organisation_id
WHERE p.uid = ?
ORDER BY t.seq
