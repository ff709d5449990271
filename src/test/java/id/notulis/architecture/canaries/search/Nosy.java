package id.notulis.architecture.canaries.search;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
