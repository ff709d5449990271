c.due BETWEEN ? AND ?
