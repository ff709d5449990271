INSERT INTO review_unrecorded (review_id, seq, mark) VALUES (?, ?, ?)
