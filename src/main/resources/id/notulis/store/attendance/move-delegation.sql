UPDATE delegation SET seq = ? WHERE id = ?
