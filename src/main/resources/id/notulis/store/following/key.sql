SELECT id FROM following WHERE action_uid = ?
