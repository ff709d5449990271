/// When a book is copied, and what copies are called. Only rules: pure functions over values; the
/// copying itself, and the proof that a copy is good, are the store's.
@NullMarked
package id.notulis.backup;

import org.jspecify.annotations.NullMarked;
