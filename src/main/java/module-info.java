/// Notulis: minutes of official meetings, written once, kept in one book, handed out as Word
/// documents.
///
/// The module exists for its walls at compile time; the program itself runs on the class path.
module id.notulis {
    requires info.picocli;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires org.apache.commons.csv;
    requires org.apache.poi.ooxml;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires static org.jspecify;
}
