SELECT uid, name, abbreviation, kind, city, archived FROM organisation ORDER BY name COLLATE NOCASE, id
