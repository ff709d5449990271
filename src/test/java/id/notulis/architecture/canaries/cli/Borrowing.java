package id.notulis.architecture.canaries.cli;

import org.apache.commons.csv.CSVFormat;

record Borrowing(CSVFormat format) {}
