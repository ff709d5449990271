SELECT id, agreement_uid, archived_at, archived_by, follows_uid FROM upkeep WHERE agreement_uid = ?
