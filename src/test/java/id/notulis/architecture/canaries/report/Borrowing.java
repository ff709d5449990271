package id.notulis.architecture.canaries.report;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

record Borrowing(XWPFDocument document) {}
