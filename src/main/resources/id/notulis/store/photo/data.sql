SELECT data FROM photo_data WHERE sha256 = ?
