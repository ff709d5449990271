package id.notulis.architecture.canaries.model;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
