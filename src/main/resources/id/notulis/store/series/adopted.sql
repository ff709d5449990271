SELECT meeting_uid FROM series_meeting WHERE series_id = ? ORDER BY seq
