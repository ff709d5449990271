a.valid_until IS NULL OR a.valid_until >= ?
