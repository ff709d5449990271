SELECT mark FROM review_unrecorded WHERE review_id = ? ORDER BY seq
