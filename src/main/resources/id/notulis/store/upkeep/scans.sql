SELECT uid, file, sha256, size, stamped_at, stamped_by FROM scan WHERE upkeep_id = ? ORDER BY seq
