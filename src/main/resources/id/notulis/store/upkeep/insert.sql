INSERT INTO upkeep (agreement_uid, archived_at, archived_by, follows_uid)
VALUES (?, ?, ?, ?)
RETURNING id AS value
