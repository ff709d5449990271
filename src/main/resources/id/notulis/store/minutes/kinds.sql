SELECT DISTINCT kind FROM meeting WHERE kind <> '' AND binned_at IS NULL ORDER BY kind COLLATE NOCASE, kind
