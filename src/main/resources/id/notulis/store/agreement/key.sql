SELECT id FROM agreement WHERE uid = ?
