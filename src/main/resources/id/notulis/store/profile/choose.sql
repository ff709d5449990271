UPDATE meta SET active_profile_uid = ?
