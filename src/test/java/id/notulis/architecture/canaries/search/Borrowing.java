package id.notulis.architecture.canaries.search;

import java.awt.Color;

record Borrowing(Color color) {}
