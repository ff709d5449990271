DELETE FROM issuance WHERE meeting_uid = ?
