SELECT uid, name, abbreviation, kind, city FROM organisation ORDER BY name COLLATE NOCASE, id
