DELETE FROM topic WHERE uid = ?
