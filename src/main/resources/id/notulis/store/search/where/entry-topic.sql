-- the line is at hand (+): its index would be asked once for each that may be meant
+e.topic_id IN (SELECT rowid FROM find_topic WHERE find_topic MATCH ?)
