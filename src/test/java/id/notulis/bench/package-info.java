/// Speed and memory, as ratios measured in one run against a baseline of our own; started by `mvn
/// -Pbench` and never part of the tests.
@NullMarked
package id.notulis.bench;

import org.jspecify.annotations.NullMarked;
