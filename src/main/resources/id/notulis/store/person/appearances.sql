SELECT m.uid AS meeting_uid, m.title, m.first_day, o.uid AS organisation_uid, a.position
FROM attendance a
JOIN person p ON p.id = a.person_id
JOIN meeting m ON m.id = a.meeting_id AND m.binned_at IS NULL
JOIN delegation d ON d.id = a.delegation_id
LEFT JOIN organisation o ON o.id = d.organisation_id
WHERE p.uid = ?
ORDER BY m.first_day DESC, m.id DESC
