a.valid_until < ?
AND NOT EXISTS (SELECT 1 FROM upkeep u WHERE u.follows_uid = a.uid)
