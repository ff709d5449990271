package id.notulis.architecture.canaries;

interface Homeless {}
