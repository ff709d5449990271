DELETE FROM document_setup WHERE profile_id = ?
