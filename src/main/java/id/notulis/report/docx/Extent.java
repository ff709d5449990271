package id.notulis.report.docx;

import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import id.notulis.report.template.XmlScanner;

/// How much stands in a document.
///
/// @param words in the body, headers, footers, notes and text boxes
/// @param pictures drawn there
public record Extent(int words, int pictures) {

    private static final String OLD_BRANCH = "mc:Fallback";

    /// @throws UnsoundException when it is no sound document
    public static Extent of(byte[] docx) throws UnsoundException {
        DocxArchive archive = DocxArchive.read(docx);
        var count = new Count();
        for (String name : archive.names()) {
            byte[] content = name.endsWith(".xml") ? archive.content(name) : null;
            if (content != null) {
                count.part(new XmlScanner(content));
            }
        }
        return new Extent(count.words, count.pictures);
    }

    /// Goes through the parts and counts.
    private static final class Count {

        private int words;
        private int pictures;
        private boolean inText;
        private boolean inWord;

        void part(XmlScanner scanner) throws UnsoundException {
            int old = 0;
            for (XmlScanner.Kind kind = scanner.next();
                    kind != XmlScanner.Kind.DONE;
                    kind = scanner.next()) {
                switch (kind) {
                    case START -> {
                        old += scanner.name().equals(OLD_BRANCH) ? 1 : 0;
                        start(scanner.name(), old > 0);
                    }
                    case END -> {
                        old -= scanner.name().equals(OLD_BRANCH) ? 1 : 0;
                        inText &= !scanner.name().equals("w:t");
                    }
                    case TEXT -> {
                        if (inText && old == 0) {
                            text(scanner.text(scanner.from(), scanner.to()));
                        }
                    }
                    case DONE -> {}
                }
            }
        }

        private void start(String name, boolean old) {
            switch (name) {
                case "w:t" -> inText = true;
                case "w:p", "w:tab", "w:br" -> inWord = false;
                case "pic:pic", "v:imagedata" -> pictures += old ? 0 : 1;
                default -> {}
            }
        }

        private void text(String text) {
            for (int i = 0; i < text.length(); i++) {
                boolean letter = !Character.isWhitespace(text.charAt(i));
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            }
        }
    }
}
