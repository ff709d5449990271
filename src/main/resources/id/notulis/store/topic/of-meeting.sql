SELECT id, uid, title, start_time, closed FROM topic WHERE meeting_id = ? ORDER BY seq
