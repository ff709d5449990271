SELECT place, body, at FROM draft ORDER BY place
