SELECT d.id, o.uid AS organisation_uid, d.organisation_name
FROM delegation d
LEFT JOIN organisation o ON o.id = d.organisation_id
WHERE d.meeting_id = ?
ORDER BY d.seq
