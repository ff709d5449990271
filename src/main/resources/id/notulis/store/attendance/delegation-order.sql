SELECT id, seq FROM delegation WHERE meeting_id = ? ORDER BY seq
