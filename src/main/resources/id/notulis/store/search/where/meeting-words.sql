m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH ?)
