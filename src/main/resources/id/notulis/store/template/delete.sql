DELETE FROM template WHERE kind = ? AND variant = ?
