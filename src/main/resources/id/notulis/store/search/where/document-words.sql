d.id IN (SELECT rowid FROM find_document WHERE find_document MATCH ?)
