/// Notulis: minutes of official meetings, written once, kept in one book, handed out as Word
/// documents.
///
/// The module exists for its walls at compile time; the program itself runs on the class path.
module id.notulis {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.commons.csv;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires static org.jspecify;
}
