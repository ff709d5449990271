SELECT id FROM photo_data WHERE sha256 = ?
