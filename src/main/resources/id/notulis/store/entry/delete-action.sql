DELETE FROM action WHERE id = ?
