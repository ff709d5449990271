SELECT place, body, before, at FROM draft WHERE place = ?
