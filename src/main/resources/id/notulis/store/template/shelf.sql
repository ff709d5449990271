SELECT t.file_name, t.put_at, d.sha256
FROM template t
JOIN template_data d ON d.id = t.data_id
WHERE t.document = ?
ORDER BY t.seq
