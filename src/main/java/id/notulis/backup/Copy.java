package id.notulis.backup;

/// A copy in the folder of copies.
///
/// @param bytes how much of the disk it takes
public record Copy(CopyName name, long bytes) {}
