/// What several tests need: the real tools and parts, ready to be used.
@NullMarked
package id.notulis.testkit;

import org.jspecify.annotations.NullMarked;
