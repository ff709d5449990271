/// A written Word file laid out in pages, without Word or LibreOffice on the machine.
@NullMarked
package id.notulis.layout;

import org.jspecify.annotations.NullMarked;
