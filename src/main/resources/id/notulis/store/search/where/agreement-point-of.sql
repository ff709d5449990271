a.id IN (SELECT rowid FROM find_agreement WHERE find_agreement MATCH ?)
AND a.id IN (SELECT b.agreement_id FROM point b WHERE b.number = ?)
