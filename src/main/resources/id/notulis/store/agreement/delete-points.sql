DELETE FROM point WHERE agreement_id = ?
