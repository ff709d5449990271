package id.notulis.architecture.canaries.ui.kit.very.deep;

interface Buried {}
