SELECT uid, name, abbreviation, kind, city, archived FROM organisation WHERE uid = ?
