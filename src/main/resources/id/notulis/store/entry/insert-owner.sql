INSERT INTO action_owner (
    entry_id, seq, meeting_id, person_id, outsider, organisation_id, words
)
VALUES (?, ?, ?, ?, ?, ?, ?)
