SELECT uid, rank_id, retired, corps, front_titles, name, back_titles, service_number, phone, titles_meant, archived
FROM person
ORDER BY name COLLATE NOCASE, id
