INSERT INTO draft (place, body, before, at) VALUES (?, ?, ?, ?)
ON CONFLICT (place) DO UPDATE SET body = excluded.body, before = excluded.before, at = excluded.at
WHERE body IS NOT excluded.body OR before IS NOT excluded.before
