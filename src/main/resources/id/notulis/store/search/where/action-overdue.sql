c.status < 2 AND c.due < ?
