SELECT uid, number, kind, subject, signed, valid_from, valid_until, parent_number
FROM agreement
ORDER BY number COLLATE NOCASE, id
