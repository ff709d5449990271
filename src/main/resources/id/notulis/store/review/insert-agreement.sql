INSERT INTO seal_agreement (
    review_id, seq, uid, number, kind, subject, signed, valid_from, valid_until, parent_number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
