SELECT count(*) AS value FROM agreement WHERE valid_until BETWEEN ?1 AND ?2
