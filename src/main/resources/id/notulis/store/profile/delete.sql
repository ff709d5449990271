DELETE FROM profile WHERE uid = ?
