SELECT m.uid AS meeting_uid, m.title, m.classification, l.uid, l.medium, l.day, l.address
FROM published_link l
JOIN publication p ON p.id = l.publication_id
JOIN meeting m ON m.uid = p.meeting_uid AND m.binned_at IS NULL
WHERE l.day BETWEEN ? AND ?
ORDER BY l.day, m.first_day, m.id, l.seq
