SELECT * FROM saved WHERE uid = ?
