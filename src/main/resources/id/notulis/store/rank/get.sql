SELECT service, band, level, name, abbreviation, grade, variants FROM rank WHERE id = ?
