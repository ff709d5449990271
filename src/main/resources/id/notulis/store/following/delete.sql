DELETE FROM following WHERE action_uid = ?
