package id.notulis.architecture.canaries.cli;

import id.notulis.architecture.canaries.search.Searching;

record Shortcut(Searching searching) {}
