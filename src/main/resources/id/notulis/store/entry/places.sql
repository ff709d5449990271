SELECT id, uid, topic_id, parent_id, seq FROM entry WHERE uid IN (SELECT j.value FROM json_each(?) j)
