SELECT id, number, day, stamped_at, stamped_by, reason
FROM amendment
WHERE review_id = ?
ORDER BY number
