m.id IN (
    SELECT o.meeting_id FROM find_topic
    CROSS JOIN topic o ON o.id = find_topic.rowid
    WHERE find_topic MATCH ?
)
