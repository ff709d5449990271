package id.notulis.architecture.canaries.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

record Borrowing(XWPFDocument document) {}
