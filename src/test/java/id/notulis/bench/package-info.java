/// Speed, as ratios measured in one run against a baseline of our own; started by `mvn verify
/// -Pbench` and never part of the tests.
@NullMarked
package id.notulis.bench;

import org.jspecify.annotations.NullMarked;
