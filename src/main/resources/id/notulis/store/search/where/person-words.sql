p.id IN (SELECT rowid FROM find_person WHERE find_person MATCH ?)
