DELETE FROM agreement WHERE uid = ?
