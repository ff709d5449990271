SELECT m.uid AS meeting_uid, m.title, l.uid, l.medium, l.day, l.address
FROM published_link l
JOIN publication p ON p.id = l.publication_id
JOIN meeting m ON m.uid = p.meeting_uid
WHERE l.day = ? AND m.binned_at IS NULL
ORDER BY m.first_day, m.start_time, m.uid, l.seq
