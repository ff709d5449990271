SELECT active_profile_uid FROM meta
