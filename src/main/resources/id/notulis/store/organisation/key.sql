SELECT id FROM organisation WHERE uid = ?
