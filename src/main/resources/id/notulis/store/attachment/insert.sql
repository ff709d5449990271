INSERT INTO attachment (
    uid, meeting_uid, seq, kind, note, file, sha256, size, stamped_at, stamped_by
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
