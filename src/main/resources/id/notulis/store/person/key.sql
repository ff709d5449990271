SELECT id FROM person WHERE uid = ?
