UPDATE meeting SET binned_at = NULL, binned_by = NULL WHERE uid = ?
