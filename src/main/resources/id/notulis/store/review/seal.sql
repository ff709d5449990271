SELECT number, sha256, stamped_at, stamped_by, office_uid FROM seal WHERE review_id = ?
