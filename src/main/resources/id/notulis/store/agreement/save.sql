INSERT INTO agreement (uid, number, kind, subject, signed, valid_from, valid_until, parent_number)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET number = excluded.number,
    kind = excluded.kind,
    subject = excluded.subject,
    signed = excluded.signed,
    valid_from = excluded.valid_from,
    valid_until = excluded.valid_until,
    parent_number = excluded.parent_number
RETURNING id AS value
