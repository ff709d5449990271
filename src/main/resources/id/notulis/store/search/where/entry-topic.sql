e.topic_id IN (SELECT rowid FROM find_topic WHERE find_topic MATCH ?)
