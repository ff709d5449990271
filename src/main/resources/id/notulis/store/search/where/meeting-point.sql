m.id IN (SELECT l.meeting_id FROM entry_point l WHERE l.number = ?)
