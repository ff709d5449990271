INSERT INTO entry (
    meeting_id, uid, topic_id, parent_id, seq, kind, at_time,
    person_id, organisation_id, organisation_name, audience, body
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
