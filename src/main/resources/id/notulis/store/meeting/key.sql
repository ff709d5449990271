SELECT id, id AS value FROM meeting WHERE uid = ?
