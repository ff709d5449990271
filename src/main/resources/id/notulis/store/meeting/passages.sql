SELECT kind, body FROM passage WHERE meeting_id = ? ORDER BY kind, seq
