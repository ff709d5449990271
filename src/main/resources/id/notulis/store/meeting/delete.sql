DELETE FROM meeting WHERE uid = ?
