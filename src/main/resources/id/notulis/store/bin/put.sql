UPDATE meeting SET binned_at = ?, binned_by = ? WHERE uid = ?
