SELECT id, uid, name FROM standing_group WHERE uid = ?
