SELECT o.uid, o.name FROM organisation o
WHERE EXISTS (SELECT 1 FROM delegation d WHERE d.organisation_id = o.id)
    OR EXISTS (SELECT 1 FROM meeting m WHERE m.host_id = o.id)
ORDER BY o.name COLLATE NOCASE, o.id
