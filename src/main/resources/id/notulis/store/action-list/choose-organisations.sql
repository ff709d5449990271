SELECT o.uid, o.name
FROM organisation o
WHERE o.id IN (
    SELECT i.office_id FROM in_charge i
    JOIN entry e ON e.id = i.entry_id
    JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
)
ORDER BY o.name COLLATE NOCASE, o.id
