DELETE FROM entry WHERE uid = ?
