SELECT e.uid, m.uid AS meeting_uid, m.title, m.first_day, coalesce(c.body, e.body) AS body, c.status
FROM entry_point ep
JOIN agreement a ON a.id = ep.agreement_id
JOIN meeting m ON m.id = ep.meeting_id AND m.binned_at IS NULL
JOIN entry e ON e.id = ep.entry_id
LEFT JOIN action c ON c.id = e.id
WHERE a.uid = ? AND ep.number = ?
GROUP BY e.id
ORDER BY m.first_day DESC NULLS LAST, m.id DESC, e.topic_id, e.seq, e.id
