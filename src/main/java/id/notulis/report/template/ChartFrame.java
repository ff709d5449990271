package id.notulis.report.template;

import org.jspecify.annotations.Nullable;

/// A chart whose alternative text is a field, `${grafik}`: its part, and the workbook behind it.
///
/// @param field the field of the document, which is in no list
/// @param part name of the part that draws it
/// @param root of that part, its figures those of the template's author
/// @param workbook name of the part Word opens when somebody wants to edit the figures; null when
///   the author took it out
record ChartFrame(String field, String part, Element root, @Nullable String workbook) {}
