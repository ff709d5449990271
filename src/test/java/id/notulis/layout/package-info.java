/// Tests of the pages a written document is laid out in.
@NullMarked
package id.notulis.layout;

import org.jspecify.annotations.NullMarked;
