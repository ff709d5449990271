SELECT series AS name FROM meeting WHERE series <> '' AND binned_at IS NULL GROUP BY series ORDER BY max(id) DESC
