SELECT sha256 FROM photo_data ORDER BY id
