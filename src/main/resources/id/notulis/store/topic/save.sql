INSERT INTO topic (uid, meeting_id, seq, title, start_time, closed)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET meeting_id = excluded.meeting_id,
    seq = excluded.seq,
    title = excluded.title,
    start_time = excluded.start_time,
    closed = excluded.closed
RETURNING id AS value
