SELECT id, uid, rhythm FROM series ORDER BY id
