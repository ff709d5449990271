SELECT t.file_name, t.put_at, d.sha256
FROM template t
JOIN template_data d ON d.id = t.data_id
WHERE t.kind = ? AND t.variant = ?
ORDER BY t.seq
