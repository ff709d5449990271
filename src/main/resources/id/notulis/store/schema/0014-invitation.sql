-- What the invitations to meetings say beside the minutes. It goes by the identities of meetings, as
-- what they became in public does: their seal does not cover it.

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    meeting_uid TEXT NOT NULL UNIQUE,
    destination TEXT NOT NULL,
    day TEXT,
    dress TEXT NOT NULL,
    note TEXT NOT NULL,
    confirmation TEXT NOT NULL
) STRICT;
CREATE TABLE addressee (
    id INTEGER PRIMARY KEY,
    invitation_id INTEGER NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (invitation_id, seq)
) STRICT;
