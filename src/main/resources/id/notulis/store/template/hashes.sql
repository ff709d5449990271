SELECT sha256 FROM template_data ORDER BY id
