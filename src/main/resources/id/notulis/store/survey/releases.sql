SELECT p.meeting_uid, p.approved_on
FROM publication p
JOIN meeting m ON m.uid = p.meeting_uid AND m.binned_at IS NULL
WHERE p.approved_by IS NOT NULL AND p.approved_on BETWEEN ? AND ?
ORDER BY p.approved_on, p.id
