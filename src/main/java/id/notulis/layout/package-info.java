/// A written Word file laid out in pages, without Word or LibreOffice on the machine: what preview,
/// print and PDF show.
///
/// Decisions:
/// - A layout of our own, because the libraries there are broke just what office papers need (cells
///   merged downwards, tabs, spacing, numbers of lists), gave other page counts than word
///   processors, and were slower and many times larger.
/// - It reads the file ([id.notulis.layout.docx]), sets it ([id.notulis.layout.flow]) with faces
///   that come with the program ([id.notulis.layout.font]), and gives a list of operations per page
///   ([id.notulis.layout.page]) that thin painters draw ([id.notulis.layout.paint]; the one for the
///   screen is the window's). So what is seen, what is printed and what stands in the PDF are one.
/// - The rules it follows were found by holding pages against those of LibreOffice; they stand in
///   the description of [id.notulis.layout.flow] and are tests. On papers from built-in templates
///   the lines stand on the same pages.
/// - It is a renderer of office papers, not a Word viewer: what a file holds beyond that is counted
///   ([id.notulis.layout.page.Unsupported]) and whoever shows the pages says that they are an
///   estimate.
///
/// Not promised: the same lines as Word, which squeezes spaces in justified text to fit one more
/// word; PDF/A; faithful pages of every Word file.
@NullMarked
package id.notulis.layout;

import org.jspecify.annotations.NullMarked;
