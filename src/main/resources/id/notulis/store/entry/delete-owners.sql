DELETE FROM action_owner WHERE entry_id = ?
