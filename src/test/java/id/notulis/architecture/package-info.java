/// The rules of the house as tests: who may know whom, which library is used where, what every
/// class keeps.
///
/// A rule that matches nothing is green for ever. Each therefore comes with canaries, classes below
/// [id.notulis.architecture.canaries] that break it, and must report them.
@NullMarked
package id.notulis.architecture;

import org.jspecify.annotations.NullMarked;
