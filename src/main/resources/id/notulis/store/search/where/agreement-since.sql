a.signed >= ?
