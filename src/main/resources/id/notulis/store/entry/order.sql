SELECT id, uid, topic_id, parent_id, seq FROM entry WHERE meeting_id = ?
