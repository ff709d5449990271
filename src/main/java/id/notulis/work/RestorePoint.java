package id.notulis.work;

import java.nio.file.Path;
import java.time.Instant;

/// A verified copy of the book that it can be taken back to.
///
/// @param commit number of the last commit in it
public record RestorePoint(Path file, Instant made, long commit) {}
