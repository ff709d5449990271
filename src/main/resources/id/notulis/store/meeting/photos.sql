SELECT uid, file, caption, credit, sha256 FROM photo WHERE meeting_id = ? ORDER BY seq
