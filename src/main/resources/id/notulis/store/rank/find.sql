SELECT id FROM rank
WHERE service = ? AND band = ? AND level = ? AND name = ? AND abbreviation = ? AND grade = ?
  AND variants = ?
