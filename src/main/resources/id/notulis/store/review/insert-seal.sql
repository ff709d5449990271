INSERT INTO seal (review_id, number, sha256, stamped_at, stamped_by, office_uid)
VALUES (?, ?, ?, ?, ?, ?)
