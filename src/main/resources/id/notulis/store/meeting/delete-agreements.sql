DELETE FROM meeting_agreement WHERE meeting_id = ?
