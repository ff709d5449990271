DELETE FROM series WHERE uid = ?
