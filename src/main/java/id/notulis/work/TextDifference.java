package id.notulis.work;

import java.util.List;

/// The first place where two texts part.
///
/// @param inBook the line of the book's text; blank behind its end
/// @param inFile the line of the file's text; blank behind its end
record TextDifference(String inBook, String inFile) {

    static TextDifference of(String inBook, String inFile) {
        List<String> book = inBook.lines().toList();
        List<String> file = inFile.lines().toList();
        int line = 0;
        while (line < book.size() && line < file.size() && book.get(line).equals(file.get(line))) {
            line++;
        }
        return new TextDifference(at(book, line), at(file, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
