SELECT name FROM offered_meeting_kind ORDER BY seq
