m.first_day <= ?
