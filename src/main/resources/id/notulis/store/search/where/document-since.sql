substr(d.made_at, 1, 10) >= ?
