INSERT INTO draft (place, body, at) VALUES (?, ?, ?)
ON CONFLICT (place) DO UPDATE SET body = excluded.body, at = excluded.at
WHERE body IS NOT excluded.body
