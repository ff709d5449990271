SELECT document_id, part, hash
FROM document_part
