INSERT INTO person (uid, rank_id, retired, corps, front_titles, name, back_titles, service_number, phone, titles_meant, archived)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET rank_id = excluded.rank_id,
    retired = excluded.retired,
    corps = excluded.corps,
    front_titles = excluded.front_titles,
    name = excluded.name,
    back_titles = excluded.back_titles,
    service_number = excluded.service_number,
    phone = excluded.phone,
    titles_meant = excluded.titles_meant,
    archived = excluded.archived
RETURNING id AS value
