SELECT meanings FROM list_columns WHERE headings = ?
