DELETE FROM standing_group WHERE uid = ?
