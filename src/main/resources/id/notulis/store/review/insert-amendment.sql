INSERT INTO amendment (review_id, number, day, stamped_at, stamped_by, reason)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id AS value
