DELETE FROM signatory WHERE profile_id = ?
