SELECT place, body, before, at FROM draft ORDER BY place
