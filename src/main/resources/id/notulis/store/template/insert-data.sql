INSERT INTO template_data (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING
