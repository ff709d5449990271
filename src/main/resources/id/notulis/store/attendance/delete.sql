DELETE FROM attendance WHERE meeting_id = ? AND person_id = ?
