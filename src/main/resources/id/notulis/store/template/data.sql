SELECT data FROM template_data WHERE sha256 = ?
