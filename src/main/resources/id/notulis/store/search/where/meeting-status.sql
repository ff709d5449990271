m.status = ?
