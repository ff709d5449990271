DELETE FROM signer WHERE agreement_id = ?
