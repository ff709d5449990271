DELETE FROM upkeep WHERE agreement_uid = ?
