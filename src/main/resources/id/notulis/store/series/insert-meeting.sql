INSERT INTO series_meeting (series_id, seq, meeting_uid) VALUES (?, ?, ?)
