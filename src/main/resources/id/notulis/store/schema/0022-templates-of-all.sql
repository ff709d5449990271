-- Templates of the office's own also for documents that stand over more than one meeting: each is
-- told by the word commands have for it, `notulen-polri-lengkap` or `rekap`.

CREATE TABLE template_of (
    document TEXT NOT NULL,
    seq INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    put_at TEXT NOT NULL,
    data_id INTEGER NOT NULL REFERENCES template_data (id),
    PRIMARY KEY (document, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO template_of (document, seq, file_name, put_at, data_id)
SELECT
    CASE kind
        WHEN 0 THEN 'notulen'
        WHEN 1 THEN 'daftar-hadir'
        WHEN 2 THEN 'laporan-wa'
        WHEN 3 THEN 'matriks'
        WHEN 4 THEN 'dokumentasi'
        WHEN 5 THEN 'siaran-pers'
        WHEN 6 THEN 'laporan'
        WHEN 7 THEN 'berita-acara'
        WHEN 8 THEN 'undangan'
        ELSE 'nota-dinas'
    END || CASE variant WHEN '' THEN '' ELSE '-' || variant END,
    seq, file_name, put_at, data_id
FROM template;
DROP TABLE template;
ALTER TABLE template_of RENAME TO template;
CREATE INDEX template_bytes ON template (data_id);
