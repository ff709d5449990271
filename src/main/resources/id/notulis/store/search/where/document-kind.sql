m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{kind} : (' || ? || ')')
OR d.id IN (SELECT rowid FROM find_document WHERE find_document MATCH '{name} : (' || ? || ')')
