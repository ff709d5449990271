package id.notulis.model.agreement;

import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;

/// The signed paper, or an annex to it, as a file.
public record Scan(Id id, KeptFile file, Stamp stamp) {}
