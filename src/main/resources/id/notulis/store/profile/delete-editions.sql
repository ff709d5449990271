DELETE FROM edition WHERE profile_id = ?
