SELECT id, uid, number, kind, subject, signed, valid_from, valid_until, parent_number
FROM seal_agreement
WHERE review_id = ?
ORDER BY seq
