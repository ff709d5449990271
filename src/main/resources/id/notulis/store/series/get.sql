SELECT id, uid, rhythm FROM series WHERE uid = ?
