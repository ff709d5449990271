SELECT DISTINCT g.uid, g.number AS agreement_number, p.number, b.body
FROM entry_point p
JOIN action c ON c.id = p.entry_id
JOIN meeting m ON m.id = p.meeting_id AND m.binned_at IS NULL
JOIN agreement g ON g.id = p.agreement_id
LEFT JOIN point b ON b.agreement_id = p.agreement_id AND b.number = p.number
ORDER BY g.number COLLATE NOCASE, g.id, p.number
