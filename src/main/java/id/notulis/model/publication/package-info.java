/// What a meeting became in public: the headline chosen for its press release, who let the release
/// go out, and where it appeared. It stands beside the minutes and is no part of them: it comes
/// after they are final, and their seal does not cover it.
@NullMarked
package id.notulis.model.publication;

import org.jspecify.annotations.NullMarked;
