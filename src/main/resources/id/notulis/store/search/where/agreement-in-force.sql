(
    coalesce(a.valid_from, a.signed) <= ?
    OR (coalesce(a.valid_from, a.signed) IS NULL AND a.valid_until IS NOT NULL)
)
AND (a.valid_until IS NULL OR a.valid_until >= ?)
AND NOT EXISTS (SELECT 1 FROM upkeep u WHERE u.follows_uid = a.uid)
