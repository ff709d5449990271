DELETE FROM profile_line WHERE profile_id = ?
