/// Entries for a fuzzer, and tests that run what it once found.
@NullMarked
package id.notulis.fuzz;

import org.jspecify.annotations.NullMarked;
