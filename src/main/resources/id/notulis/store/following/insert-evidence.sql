INSERT INTO evidence (
    uid, following_id, seq, body, file, sha256, size, stamped_at, stamped_by
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
