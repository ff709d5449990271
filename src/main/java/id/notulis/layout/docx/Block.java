package id.notulis.layout.docx;

/// What stands one below the other in a document, cell, header or footer.
public sealed interface Block permits Paragraph, Table {}
