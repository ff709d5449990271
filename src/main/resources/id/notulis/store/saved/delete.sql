DELETE FROM saved WHERE uid = ?
