/// Tables of plain texts, as they stand in files of spreadsheets.
@NullMarked
package id.notulis.model.sheet;

import org.jspecify.annotations.NullMarked;
