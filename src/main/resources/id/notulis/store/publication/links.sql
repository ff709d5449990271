SELECT uid, medium, day, address
FROM published_link
WHERE publication_id = ?
ORDER BY seq
