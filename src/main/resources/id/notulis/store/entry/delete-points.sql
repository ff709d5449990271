DELETE FROM entry_point WHERE entry_id = ?
