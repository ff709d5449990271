SELECT uid FROM meeting WHERE classification > ?
