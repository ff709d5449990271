SELECT uid, name, abbreviation, kind, city FROM organisation WHERE uid = ?
