DELETE FROM organisation WHERE uid = ?
