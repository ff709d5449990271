coalesce(m.last_day, m.first_day) >= ?
