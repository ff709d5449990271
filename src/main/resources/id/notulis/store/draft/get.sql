SELECT place, body, at FROM draft WHERE place = ?
