-- In whose name each document was made: the office profile that was asked for, and the blocks of
-- signatures that were chosen, parted by U+001E. Lines without were made for the chosen profile, with
-- its usual blocks. The log outlives the profile.
ALTER TABLE document ADD COLUMN profile_uid TEXT;
ALTER TABLE document ADD COLUMN signers TEXT NOT NULL DEFAULT '';
