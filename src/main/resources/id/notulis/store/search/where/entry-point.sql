$id IN (SELECT l.entry_id FROM entry_point l WHERE l.number = ?)
