package id.notulis.architecture.canaries.settings;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
