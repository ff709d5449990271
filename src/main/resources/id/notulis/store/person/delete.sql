DELETE FROM person WHERE uid = ?
