DELETE FROM passage WHERE meeting_id = ? AND kind = ?
