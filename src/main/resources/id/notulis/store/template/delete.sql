DELETE FROM template WHERE document = ?
