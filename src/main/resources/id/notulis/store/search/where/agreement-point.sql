a.id IN (SELECT b.agreement_id FROM point b WHERE b.number = ?)
