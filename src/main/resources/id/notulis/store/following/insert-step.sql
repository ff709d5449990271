INSERT INTO action_step (
    following_id, seq, meeting_uid, decision, stamped_at, stamped_by, note
)
VALUES (?, ?, ?, ?, ?, ?, ?)
