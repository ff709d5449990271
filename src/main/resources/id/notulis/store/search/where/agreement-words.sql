a.id IN (SELECT rowid FROM find_agreement WHERE find_agreement MATCH ?)
