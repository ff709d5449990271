INSERT INTO registered_number (
    uid, series_id, period, sequence, day, wording, state, reason, meeting_uid, kind, subject
)
VALUES (
    ?, (SELECT id FROM number_series WHERE uid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?
)
ON CONFLICT (uid) DO UPDATE
SET sequence = excluded.sequence,
    state = excluded.state,
    reason = excluded.reason
