DELETE FROM delegation WHERE id = ?
