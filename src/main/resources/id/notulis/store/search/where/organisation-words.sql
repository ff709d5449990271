o.id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)
