-- Only what anybody may see on a telephone: meetings that are classified stay in the book.
SELECT m.uid, m.title, m.first_day, m.last_day, m.start_time, m.end_kind, m.end_time, m.zone, m.place,
    g.changed_at
FROM meeting m
LEFT JOIN meeting_change g ON g.meeting_id = m.id
WHERE m.binned_at IS NULL AND m.first_day IS NOT NULL AND m.classification = 0
ORDER BY m.first_day, m.start_time, m.uid
