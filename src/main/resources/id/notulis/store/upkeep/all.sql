SELECT agreement_uid FROM upkeep ORDER BY id
